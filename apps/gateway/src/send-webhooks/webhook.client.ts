import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { WebhookOutcome } from '@app/contracts';
import { parseRetryAfter } from '@app/service-kit';
import { allowedLookup, ForbiddenAddressError, isForbiddenHost } from './allowed-address.js';
import type { WebhookMessage } from './webhook-message.js';

/** The whole of one attempt: connecting, sending, and reading the status. */
const TIMEOUT_MS = 10_000;
/** Nothing in the answer's body is of interest; a longer one is cut off. */
const MOST_BODY_BYTES = 64 * 1024;

/** What one attempt came to. `retryAfter` is what the receiver asked for, where it did. */
export interface WebhookAttempt {
  readonly outcome: WebhookOutcome;
  readonly status: number | null;
  readonly retryAfter: Date | null;
}

/**
 * Sends one message. Nothing is thrown for what the receiver does, a redirect is not followed, and what the receiver
 * answers is neither kept nor shown: a webhook cannot be used to read from the network that the gateway stands in.
 */
export async function postWebhook(
  { url, headers, body }: WebhookMessage,
  now: Date,
  timeoutMs = TIMEOUT_MS,
): Promise<WebhookAttempt> {
  const target = new URL(url);
  if (isForbiddenHost(target.hostname)) return failed('forbidden_address');
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await send(target, headers, body, signal);
    const status = answer.statusCode ?? 0;
    return {
      outcome: outcomeOf(status),
      status,
      retryAfter: parseRetryAfter(answer.headers['retry-after'] ?? null, now),
    };
  } catch (error) {
    if (signal.aborted) return failed('timeout');
    return failed(error instanceof ForbiddenAddressError ? 'forbidden_address' : 'unreachable');
  }
}

function send(
  target: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = target.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sending = request(target, {
      method: 'POST',
      agent: false,
      lookup: allowedLookup,
      signal,
      headers: {
        'user-agent': 'playlist-maker',
        accept: '*/*',
        ...headers,
        'content-length': String(Buffer.byteLength(body)),
      },
    });
    sending.once('error', reject);
    sending.once('response', (answer) => {
      drain(answer);
      resolve(answer);
    });
    sending.end(body);
  });
}

/** Lets the receiver finish what it says, within bounds. */
function drain(answer: IncomingMessage): void {
  let read = 0;
  answer.on('error', () => answer.destroy());
  answer.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > MOST_BODY_BYTES) answer.destroy();
  });
}

function outcomeOf(status: number): WebhookOutcome {
  if (status >= 200 && status < 300) return 'answered';
  return status >= 300 && status < 400 ? 'redirected' : 'refused';
}

function failed(outcome: WebhookOutcome): WebhookAttempt {
  return { outcome, status: null, retryAfter: null };
}
