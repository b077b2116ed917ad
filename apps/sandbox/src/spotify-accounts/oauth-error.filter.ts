import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { htmlHeaders, renderProblem } from './authorize.page.js';
import { AuthorizeError, OAuthError } from './oauth.errors.js';

/** The accounts service's refusals: JSON for programs, a page for people. */
@Catch(OAuthError, AuthorizeError)
export class OAuthErrorFilter implements ExceptionFilter<OAuthError | AuthorizeError> {
  catch(error: OAuthError | AuthorizeError, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof OAuthError) {
      void reply.code(400).send({ error: error.code, error_description: error.description });
      return;
    }
    void reply.code(400).headers(htmlHeaders()).send(renderProblem(error.message));
  }
}
