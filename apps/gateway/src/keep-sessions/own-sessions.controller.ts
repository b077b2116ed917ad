import type { EndedSessions, SignedInBrowserList } from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import { CLOCK, type Clock } from '@app/service-kit';
import { Controller, Inject, Param } from '@nestjs/common';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { CurrentSession } from './current-session.decorator.js';
import {
  endOtherSessionsEndpoint,
  endSessionEndpoint,
  listSessionsEndpoint,
} from './own-sessions.endpoints.js';
import { SESSION_LIFETIME_MS } from './session-keeper.js';
import { SessionRepository } from './session.repository.js';

/** What somebody sees and ends of their own sessions. */
@Controller()
export class OwnSessionsController {
  constructor(
    private readonly sessions: SessionRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Endpoint(listSessionsEndpoint)
  async list(@CurrentSession() { user, tokenHash }: CurrentSession): Promise<SignedInBrowserList> {
    const sessions = await this.sessions.listOf(user.id, this.clock.now());
    return {
      items: sessions.map((session) => ({
        id: session.id,
        current: session.tokenHash.equals(tokenHash),
        userAgent: session.userAgent,
        createdAt: session.createdAt.toISOString(),
        lastUsedAt: new Date(session.expiresAt.getTime() - SESSION_LIFETIME_MS).toISOString(),
        expiresAt: session.expiresAt.toISOString(),
      })),
    };
  }

  @Endpoint(endSessionEndpoint)
  async end(
    @CurrentSession() { user }: CurrentSession,
    @Param({ schema: endSessionEndpoint.params }) params: { readonly id: string },
  ): Promise<void> {
    if (!(await this.sessions.removeOf(user.id, params.id))) {
      throw new RequestProblem('not_found', 'You have no such session.');
    }
  }

  @Endpoint(endOtherSessionsEndpoint)
  async endOthers(@CurrentSession() { user, tokenHash }: CurrentSession): Promise<EndedSessions> {
    return { ended: await this.sessions.removeOthersOf(user.id, tokenHash) };
  }
}
