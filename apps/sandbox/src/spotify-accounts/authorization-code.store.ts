import { randomBytes } from 'node:crypto';
import type { PersonId } from '../world/people.js';
import type { SandboxClock } from '../world/sandbox.clock.js';

const CODE_LIFE_MS = 10 * 60_000;

/** What a person agreed to, waiting to be fetched by the app. `consentedAt` in milliseconds since 1970. */
export interface Authorization {
  readonly person: PersonId;
  readonly scope: string;
  readonly redirectUri: string;
  readonly codeChallenge: string | null;
  readonly consent: string;
  readonly consentedAt: number;
}

/** Authorization codes: each is good for one use within ten minutes, and none survives a restart. */
export class AuthorizationCodeStore {
  private readonly codes = new Map<string, Authorization>();

  constructor(private readonly clock: SandboxClock) {}

  issue(authorization: Authorization): string {
    for (const [code, old] of this.codes) if (this.isExpired(old)) this.codes.delete(code);
    const code = randomBytes(48).toString('base64url');
    this.codes.set(code, authorization);
    return code;
  }

  /** Uses a code up, whatever becomes of the exchange. */
  redeem(code: string): Authorization | 'unknown' | 'expired' {
    const authorization = this.codes.get(code);
    this.codes.delete(code);
    if (authorization === undefined) return 'unknown';
    return this.isExpired(authorization) ? 'expired' : authorization;
  }

  private isExpired({ consentedAt }: Authorization): boolean {
    return this.clock.now().getTime() >= consentedAt + CODE_LIFE_MS;
  }
}
