import type { ProblemCode, Role, SignInEntrance } from '@app/contracts';

/** Why somebody who proved who they are is still not let in. */
export const refusals = [
  'admin_exists',
  'not_allowed',
  'invalid_claim_code',
  'registration_closed',
] as const satisfies readonly ProblemCode[];
export type Refusal = (typeof refusals)[number];

/** What is known when somebody has proved who they are. */
export interface RoleFacts {
  readonly entrance: SignInEntrance;
  /** The operator named this account as the admin's. */
  readonly isNamedAdmin: boolean;
  /** The role this person has already; null at the first sign-in. */
  readonly presentRole: Role | null;
  readonly adminExists: boolean;
  readonly claim: 'none' | 'valid' | 'invalid';
  readonly registrationOpen: boolean;
}

export type RoleDecision =
  { readonly role: Role; readonly usesClaim: boolean } | { readonly refused: Refusal };

/**
 * Who becomes what. The admin is who the operator named or who holds a claim code, never who comes first; and stays
 * the admin at whichever entrance. The admin's entrance lets nobody else in.
 */
export function decideRole(facts: RoleFacts): RoleDecision {
  if (facts.presentRole === 'admin') return { role: 'admin', usesClaim: false };
  if (facts.isNamedAdmin && !facts.adminExists) return { role: 'admin', usesClaim: false };
  if (facts.entrance === 'admin') return decideClaim(facts);
  if (facts.presentRole === 'regular' || facts.registrationOpen) {
    return { role: 'regular', usesClaim: false };
  }
  return { refused: 'registration_closed' };
}

function decideClaim({ isNamedAdmin, claim, adminExists }: RoleFacts): RoleDecision {
  if (isNamedAdmin) return { refused: 'admin_exists' };
  switch (claim) {
    case 'none':
      return { refused: 'not_allowed' };
    case 'invalid':
      return { refused: 'invalid_claim_code' };
    case 'valid':
      return adminExists ? { refused: 'admin_exists' } : { role: 'admin', usesClaim: true };
  }
}
