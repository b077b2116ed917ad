import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SoundchartsError } from './soundcharts.errors.js';

@Catch(SoundchartsError)
export class SoundchartsErrorFilter implements ExceptionFilter<SoundchartsError> {
  catch({ status, body }: SoundchartsError, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply.code(status).send(body);
  }
}
