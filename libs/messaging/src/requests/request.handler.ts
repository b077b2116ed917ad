import type { Problem, ProblemCode, RequestContract } from '@app/contracts';
import type { z } from 'zod';
import type { HandlerReply } from './reply.serializer.js';

/** Thrown by a use case to answer with a coded problem. */
export class RequestProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly until?: Date,
  ) {
    super(detail);
    this.name = 'RequestProblem';
  }

  toProblem(): Problem {
    return {
      code: this.code,
      detail: this.message,
      ...(this.until === undefined ? {} : { until: this.until.toISOString() }),
    };
  }
}

/** Answers with a problem. */
export function problem(
  code: ProblemCode,
  detail: string,
  until?: Date,
): { ok: false; problem: Problem } {
  return { ok: false, problem: new RequestProblem(code, detail, until).toProblem() };
}

/**
 * Parses a request by its contract and turns the handler's result, or the problem it throws, into a reply. Any other
 * error is passed on: the transport logs it and answers `internal_error`.
 */
export async function handleRequest<TRequest extends z.ZodType, TReply extends z.ZodType>(
  contract: RequestContract<TRequest, TReply>,
  payload: unknown,
  handle: (request: z.infer<TRequest>) => Promise<HandlerReply<z.infer<TReply>>>,
): Promise<HandlerReply<z.infer<TReply>>> {
  const request = contract.request.safeParse(payload);
  if (!request.success) {
    const issue = request.error.issues[0];
    return problem(
      'invalid_request',
      `${contract.subject}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    );
  }
  try {
    return await handle(request.data);
  } catch (error) {
    if (error instanceof RequestProblem) return { ok: false, problem: error.toProblem() };
    throw error;
  }
}
