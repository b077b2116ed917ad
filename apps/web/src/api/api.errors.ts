import type { ProblemCode, ProblemDetails } from '@app/contracts';

/**
 * Why a request brought no answer. `problem`: the server said why (RFC 9457); `unreachable`: no answer arrived;
 * `unreadable`: an answer arrived that is not this API's.
 */
export type ApiFailure =
  | { readonly kind: 'problem'; readonly problem: ProblemDetails }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unreadable'; readonly status: number };

/** The one error that the API client throws. */
export class ApiError extends Error {
  constructor(readonly failure: ApiFailure) {
    super(failure.kind === 'problem' ? failure.problem.detail : failure.kind);
    this.name = 'ApiError';
  }
}

/** The server's coded reason, where there is one. */
export function problemCodeOf(error: unknown): ProblemCode | null {
  return error instanceof ApiError && error.failure.kind === 'problem'
    ? error.failure.problem.code
    : null;
}

/** True where asking again may help by itself: nothing arrived, or the server was out of order. */
export function isWorthRepeating(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const { failure } = error;
  if (failure.kind === 'unreachable') return true;
  return (failure.kind === 'problem' ? failure.problem.status : failure.status) >= 500;
}

/** Reads problem details out of an error's body; `null` where the body is something else. */
export function readProblem(body: unknown): ProblemDetails | null {
  if (typeof body !== 'object' || body === null) return null;
  const candidate = body as Partial<Record<keyof ProblemDetails, unknown>>;
  const complete =
    typeof candidate.code === 'string' &&
    typeof candidate.title === 'string' &&
    typeof candidate.detail === 'string' &&
    typeof candidate.status === 'number';
  return complete ? (body as ProblemDetails) : null;
}
