import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { WebApiError } from './web-api.errors.js';

@Catch(WebApiError)
export class WebApiErrorFilter implements ExceptionFilter<WebApiError> {
  catch({ status, body }: WebApiError, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    // Fastify sends a string as text/plain and anything else as JSON.
    void reply.code(status).send(body);
  }
}
