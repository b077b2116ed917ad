import type { RequestProblem } from '@app/messaging';
import { LOGGER, type Logger } from '@app/service-kit';
import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { problemOfError } from '../answer-problems/problem-of-error.js';

/** A sign-in is a walk of the browser: its failures are pages, told by the page people use. */
@Catch()
export class SignInProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = problemOfError(error);
    if (problem.code === 'internal_error') this.logger.error({ err: error }, 'sign-in failed');
    else this.logger.info({ code: problem.code, detail: problem.message }, 'sign-in refused');
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply.redirect(signInProblemPath(problem), 302);
  }
}

function signInProblemPath({ code, until }: RequestProblem): string {
  const query = new URLSearchParams({ code });
  if (until !== undefined) query.set('until', until.toISOString());
  return `/sign-in-problem?${query.toString()}`;
}
