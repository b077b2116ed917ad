/** Why an outgoing HTTP call gave no usable answer. */
export type HttpFailure =
  | { readonly kind: 'timeout' }
  | { readonly kind: 'too_large' }
  | { readonly kind: 'redirect' }
  | { readonly kind: 'network'; readonly detail: string };

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface HttpCall {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** The total time for connecting, sending and reading. */
  readonly timeoutMs: number;
  /** The largest body that is read. */
  readonly maxBytes: number;
  /** Ends the call before its time, as a timeout: the caller no longer wants the answer. */
  readonly signal?: AbortSignal;
}

/**
 * One bounded HTTP call: total deadline, size limit, no redirects. A failure is a value, never a throw, so that each
 * client can map it to its outcome.
 */
export async function callHttp(
  url: string,
  call: HttpCall,
): Promise<{ ok: true; answer: HttpAnswer } | { ok: false; failure: HttpFailure }> {
  const ending = new AbortController();
  const { signal } = ending;
  const end = (): void => ending.abort();
  const timer = setTimeout(end, call.timeoutMs);
  call.signal?.addEventListener('abort', end, { once: true });
  if (call.signal?.aborted === true) end();
  try {
    const response = await fetch(url, {
      method: call.method ?? 'GET',
      ...(call.headers === undefined ? {} : { headers: call.headers }),
      ...(call.body === undefined ? {} : { body: call.body }),
      redirect: 'manual',
      signal,
    });
    if (response.status >= 300 && response.status < 400 && response.status !== 304) {
      await response.body?.cancel();
      return { ok: false, failure: { kind: 'redirect' } };
    }
    const text = await readBounded(response, call.maxBytes);
    if (text === null) return { ok: false, failure: { kind: 'too_large' } };
    return { ok: true, answer: { status: response.status, headers: response.headers, text } };
  } catch (error) {
    if (signal.aborted) return { ok: false, failure: { kind: 'timeout' } };
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return {
      ok: false,
      failure: { kind: 'network', detail: cause instanceof Error ? cause.message : 'unknown' },
    };
  } finally {
    clearTimeout(timer);
    call.signal?.removeEventListener('abort', end);
  }
}

async function readBounded(response: Response, maxBytes: number): Promise<string | null> {
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A failure in words for a log line or a `detail`; it holds no address and no secret. */
export function describeHttpFailure(failure: HttpFailure): string {
  switch (failure.kind) {
    case 'timeout':
      return 'no answer in time';
    case 'too_large':
      return 'the answer was larger than any real one';
    case 'redirect':
      return 'the answer was a redirect';
    case 'network':
      return `the connection failed (${failure.detail})`;
  }
}

/** The parsed JSON of an answer, or `undefined` where it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** No provider means more than this: a larger number is no answer, and might not even be a date. */
const LONGEST_WAIT_S = 366 * 86_400;

/** `Retry-After` as a moment: seconds or an HTTP date (RFC 9110 §10.2.3); null where it is absent or neither. */
export function parseRetryAfter(header: string | null, now: Date): Date | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d+$/.test(text)) {
    return Number(text) > LONGEST_WAIT_S ? null : new Date(now.getTime() + Number(text) * 1000);
  }
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : new Date(date);
}
