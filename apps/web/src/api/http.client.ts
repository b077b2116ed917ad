import { ApiError, readProblem } from './api.errors.js';

/** How long an answer may take before the page gives up on it. */
const DEADLINE_MS = 20_000;

/** Reads JSON from the gateway. Throws {@link ApiError}; an aborted request throws the signal's own reason. */
export function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return request<T>(path, { signal });
}

/** Writes to the gateway. Resolves with the answer's JSON, or `undefined` for 204. Throws {@link ApiError}. */
export function sendJson<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
): Promise<T> {
  return request<T>(path, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
}

async function request<T>(path: string, init: RequestInit): Promise<T> {
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  const signal = init.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
  const response = await fetch(path, { ...init, signal, credentials: 'same-origin' }).catch(
    (error: unknown) => {
      if (init.signal?.aborted) throw error;
      throw new ApiError({ kind: 'unreachable' });
    },
  );
  if (response.status === 204) return undefined as T;
  const body = await readBody(response);
  if (response.ok && body !== undefined) return body as T;
  const problem = response.ok ? null : readProblem(body);
  throw new ApiError(
    problem ? { kind: 'problem', problem } : { kind: 'unreadable', status: response.status },
  );
}

/** A body that ends early or is no JSON is `undefined`, so that the status decides what it means. */
async function readBody(response: Response): Promise<unknown> {
  try {
    return (await response.json()) as unknown;
  } catch {
    return undefined;
  }
}
