import { RequestProblem } from '@app/messaging';
import { CLOCK, LOGGER, type Clock, type Logger } from '@app/service-kit';
import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { offeredMethods } from '../declare-endpoints/offered-methods.js';
import { endpoints } from '../endpoints.js';
import { PROBLEM_MEDIA_TYPE, problemDetails, retryAfterSeconds } from './problem-details.js';
import { problemOfError } from './problem-of-error.js';

/** Answers everything that is thrown as RFC 9457 problem details. What was unexpected is logged, and not told. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem =
      error instanceof RequestProblem ? error : this.ofFramework(error, request, reply);
    if (problem.code === 'internal_error') {
      this.logger.error(
        { err: error, method: request.method, route: request.routeOptions.url },
        'request failed',
      );
    }
    if (reply.sent) return;
    if (problem.until !== undefined) {
      reply.header('retry-after', retryAfterSeconds(problem.until, this.clock.now()));
    }
    const details = problemDetails(problem, request.url);
    void reply
      .status(details.status)
      .header('cache-control', 'no-store')
      .type(PROBLEM_MEDIA_TYPE)
      .send(JSON.stringify(details));
  }

  /** The router knows only "not found"; an address that exists under other methods is told apart here. */
  private ofFramework(
    error: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
  ): RequestProblem {
    const problem = problemOfError(error);
    const methods = problem.code === 'not_found' ? offeredMethods(endpoints, request.url) : [];
    if (methods.length === 0) return problem;
    reply.header('allow', methods.join(', '));
    return new RequestProblem('method_not_allowed', `Here is ${methods.join(' and ')} only.`);
  }
}
