import { RequestProblem } from '@app/messaging';
import { CLOCK, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import { hashSecret, makeSecret } from '../keep-sessions/opaque-secret.js';
import { TicketSealer, type SignInIntent, type SignInTicket } from './sign-in-ticket.js';
import { SpentSignInRepository } from './spent-sign-in.repository.js';
import { TicketCookie } from './ticket-cookie.js';

type Stored = (error: Error | null, state?: string) => void;
type Verified = (error: Error | null, codeVerifier?: string | false, info?: unknown) => void;

/** A consent page may stay open this long. */
export const TICKET_LIFETIME_MS = 10 * 60 * 1000;

/**
 * Keeps `state` and the PKCE verifier between the two halves of a sign-in, in the form passport-oauth2 1.8 asks for (it
 * counts parameters: five to store, four to verify). They travel in a sealed cookie, so that any replica can go on, and
 * a state counts once.
 */
@Injectable()
export class SignInStateStore {
  constructor(
    private readonly sealer: TicketSealer,
    private readonly cookie: TicketCookie,
    private readonly spent: SpentSignInRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  store(
    request: FastifyRequest,
    codeVerifier: string,
    intent: SignInIntent,
    _meta: unknown,
    stored: Stored,
  ): void {
    const state = makeSecret();
    const expiresAt = new Date(this.clock.now().getTime() + TICKET_LIFETIME_MS).toISOString();
    request.signInTicket = this.sealer.seal({ state, codeVerifier, intent, expiresAt });
    stored(null, state);
  }

  verify(request: FastifyRequest, state: string, _meta: unknown, verified: Verified): void {
    this.redeem(request, state).then(
      (ticket) => verified(null, ticket.codeVerifier, ticket.intent),
      (error: unknown) => verified(error instanceof Error ? error : new Error('not verified')),
    );
  }

  /**
   * The ticket that belongs to a state; from then on both are used up.
   * @throws RequestProblem `sign_in_failed`
   */
  async redeem(request: FastifyRequest, state: string): Promise<SignInTicket> {
    const sealed = this.cookie.read(request);
    const ticket = sealed === null ? null : this.sealer.open(sealed);
    if (ticket === null) throw failed('this browser has no sign-in under way');
    const now = this.clock.now();
    const expiresAt = new Date(ticket.expiresAt);
    if (expiresAt <= now) throw failed('the sign-in took longer than ten minutes');
    const stateHash = hashSecret(ticket.state);
    if (!timingSafeEqual(stateHash, hashSecret(state))) throw failed('the state is another one');
    if (!(await this.spent.spend(stateHash, expiresAt, now)))
      throw failed('the state was used before');
    return ticket;
  }
}

function failed(reason: string): RequestProblem {
  return new RequestProblem('sign_in_failed', `The sign-in cannot be finished: ${reason}.`);
}
