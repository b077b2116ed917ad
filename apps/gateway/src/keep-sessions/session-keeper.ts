import { randomUUID } from 'node:crypto';
import { CLOCK, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { hashSecret, makeSecret } from './opaque-secret.js';
import { SessionRepository } from './session.repository.js';
import type { SignedIn } from './signed-in.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A session ends this long after its last day of use. */
export const SESSION_LIFETIME_MS = 30 * DAY_MS;
/** A session is renewed at most this often, so that reading does not mean writing. */
const RENEWAL_STEP_MS = DAY_MS;
const LONGEST_USER_AGENT = 200;

/** Begins, recognises and ends sessions. Tokens leave here once and are kept as hashes only. */
@Injectable()
export class SessionKeeper {
  constructor(
    private readonly sessions: SessionRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Begins a session under a new token; what the browser had before is ended, so that nobody can plant a token.
   * @returns the token for the cookie
   */
  async begin(
    userId: string,
    browser: { readonly userAgent: string | undefined; readonly formerToken: string | null },
  ): Promise<string> {
    const now = this.clock.now();
    await this.sessions.removeExpired(now);
    if (browser.formerToken !== null) await this.end(browser.formerToken);
    const token = makeSecret();
    await this.sessions.add({
      id: randomUUID(),
      tokenHash: hashSecret(token),
      userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + SESSION_LIFETIME_MS),
      userAgent: browser.userAgent?.slice(0, LONGEST_USER_AGENT) ?? null,
    });
    return token;
  }

  /** Who holds this token, and whether the session was prolonged just now; null where it is none. */
  async recognise(token: string): Promise<{ signedIn: SignedIn; renewed: boolean } | null> {
    const now = this.clock.now();
    const tokenHash = hashSecret(token);
    const session = await this.sessions.find(tokenHash, now);
    if (session === null) return null;
    const fullLife = now.getTime() + SESSION_LIFETIME_MS;
    const renewed = fullLife - session.expiresAt.getTime() >= RENEWAL_STEP_MS;
    if (renewed) await this.sessions.renew(tokenHash, now, new Date(fullLife));
    return { signedIn: { user: session.user, tokenHash, scopes: null }, renewed };
  }

  /** Ends a session for good, wherever its token may be. */
  async end(token: string): Promise<void> {
    await this.sessions.remove(hashSecret(token));
  }
}
