import { RequestProblem } from '@app/messaging';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from './signed-in.js';

/** The session that asks; the access guard has seen to it that there is one. */
export const CurrentSession = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (signedIn === null) throw new RequestProblem('not_signed_in', 'Sign in first.');
  return signedIn;
});
export type CurrentSession = SignedIn;
