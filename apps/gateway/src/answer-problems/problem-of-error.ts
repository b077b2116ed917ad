import type { ProblemCode } from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import { isTransientDatabaseError } from '@app/service-kit';
import { HttpException } from '@nestjs/common';

/**
 * The problem behind whatever was thrown: a coded problem as it is, an HTTP error of Nest or Fastify by its status, a
 * database that is away as `service_unavailable`, and everything else as `internal_error`, whose text stays in the log.
 */
export function problemOfError(error: unknown): RequestProblem {
  if (error instanceof RequestProblem) return error;
  const status = statusOf(error);
  if (status !== undefined && status < 500) return problemOfStatus(status, error);
  if (isTransientDatabaseError(error)) {
    return new RequestProblem('service_unavailable', 'The database does not answer.');
  }
  return new RequestProblem('internal_error', 'The request could not be answered.');
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' && error.statusCode >= 400
    ? error.statusCode
    : undefined;
}

const problemsByStatus: Readonly<Record<number, readonly [ProblemCode, string]>> = {
  401: ['not_signed_in', 'Sign in first.'],
  403: ['not_allowed', 'This is not allowed.'],
  404: ['not_found', 'There is nothing at this address.'],
  405: ['method_not_allowed', 'This address does not offer this method.'],
  413: ['payload_too_large', 'The body is larger than 64 KiB.'],
  415: ['unsupported_media_type', 'Send the body as application/json.'],
  429: ['too_many_requests', 'Wait a little.'],
};

function problemOfStatus(status: number, error: unknown): RequestProblem {
  const known = problemsByStatus[status];
  if (known !== undefined) return new RequestProblem(...known);
  const detail = error instanceof Error ? error.message : 'The request cannot be read.';
  return new RequestProblem('invalid_request', detail);
}
