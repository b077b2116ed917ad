import { randomUUID } from 'node:crypto';
import type { PersonId } from '../world/people.js';
import type { TokenClaims } from './token.signer.js';

/**
 * Which consents still stand. Consents from before a restart are trusted until the person revokes; after that only
 * later ones count. Works without times, so that moving the sandbox's clock brings nothing back to life.
 */
export class ConsentRegister {
  private readonly sinceRevocation = new Map<PersonId, Set<string>>();
  private readonly spentSerials = new Set<string>();

  /** A person agrees: the id of the new consent. */
  open(person: PersonId): string {
    const consent = randomUUID();
    this.sinceRevocation.get(person)?.add(consent);
    return consent;
  }

  /** The person removes the app: every token of every consent so far is dead. */
  revoke(person: PersonId): void {
    this.sinceRevocation.set(person, new Set());
  }

  /** A refresh token was replaced by a new one. */
  spend({ serial }: TokenClaims): void {
    this.spentSerials.add(serial);
  }

  stands({ person, consent, serial }: TokenClaims): boolean {
    if (this.spentSerials.has(serial)) return false;
    return this.sinceRevocation.get(person)?.has(consent) ?? true;
  }
}
