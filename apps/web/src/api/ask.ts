import { ApiError, readProblem } from './api.errors.js';

/** How long an answer may take before the page gives up on it. */
const DEADLINE_MS = 20_000;

/** What the typed client resolves with, however it went. */
export interface TypedAnswer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * Asks by the typed client, under a deadline. Throws {@link ApiError} where no answer came; a request that the caller
 * aborted throws the signal's own reason.
 */
export async function ask<T>(
  request: (signal: AbortSignal) => Promise<TypedAnswer<T>>,
  caller?: AbortSignal,
): Promise<T> {
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  const signal = caller ? AbortSignal.any([caller, deadline]) : deadline;
  const answer = await request(signal).catch((error: unknown) => {
    if (caller?.aborted) throw error;
    // A body that is no JSON arrives here as well, and is as good as no answer.
    throw new ApiError({ kind: 'unreachable' });
  });
  if (answer.response.ok && answer.data !== undefined) return answer.data;
  const problem = readProblem(answer.error);
  throw new ApiError(
    problem ? { kind: 'problem', problem } : { kind: 'unreadable', status: answer.response.status },
  );
}
