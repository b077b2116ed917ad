import type { SignedInUser } from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The person who is signed in; the access guard has seen to it that there is one. */
export const CurrentUser = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (signedIn === null) throw new RequestProblem('not_signed_in', 'Sign in first.');
  return signedIn.user;
});
export type CurrentUser = SignedInUser;
