import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { CurrentSession } from '../keep-sessions/current-session.decorator.js';
import { SessionCookie } from '../keep-sessions/session-cookie.js';
import { deleteAccountEndpoint, disconnectEndpoint } from './account.endpoints.js';
import { Farewell } from './farewell.js';

@Controller()
export class AccountController {
  constructor(
    private readonly farewell: Farewell,
    private readonly cookie: SessionCookie,
  ) {}

  @Endpoint(disconnectEndpoint)
  disconnect(@CurrentSession() { user, tokenHash }: CurrentSession): Promise<void> {
    return this.farewell.disconnect(user.id, tokenHash);
  }

  @Endpoint(deleteAccountEndpoint)
  async delete(
    @CurrentSession() { user }: CurrentSession,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.farewell.remove(user.id);
    this.cookie.clear(reply);
  }
}
