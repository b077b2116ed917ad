import type { ProblemDetails } from '@app/contracts';
import type { RequestProblem } from '@app/messaging';
import { InvalidRequest } from './invalid-request.errors.js';
import { problemCatalogue } from './problem-catalogue.js';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json; charset=utf-8';

/**
 * A problem as RFC 9457 wants it told.
 * @param url the request's address; its query is left out, for it may hold what nobody else should read
 */
export function problemDetails(problem: RequestProblem, url: string): ProblemDetails {
  const { status, title } = problemCatalogue[problem.code];
  return {
    type: `/problems/${problem.code}`,
    title,
    status,
    code: problem.code,
    detail: problem.message,
    instance: url.split(/[?#]/, 1)[0] ?? '/',
    ...(problem.until === undefined ? {} : { retryAfter: problem.until.toISOString() }),
    ...(problem instanceof InvalidRequest ? { errors: [...problem.complaints] } : {}),
  };
}

/** The seconds of a `Retry-After` header: whole, and at least 1. */
export function retryAfterSeconds(until: Date, now: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
}
