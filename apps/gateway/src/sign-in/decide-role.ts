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
  /** `replacing`: a valid code that was made to take the present admin's place. */
  readonly claim: 'none' | 'valid' | 'replacing' | 'invalid';
  readonly registrationOpen: boolean;
}

export type RoleDecision =
  | {
      readonly role: Role;
      readonly usesClaim: boolean; /** Set where the admin there is becomes a regular user. */
      readonly replacesAdmin?: true;
    }
  | { readonly refused: Refusal };

/**
 * Who becomes what. The admin is who the operator named or who holds a claim code, never who comes first
 * (a code that the operator made for it takes the place of the admin there is); and stays
 * the admin at whichever entrance. The admin's entrance lets nobody else in.
 */
export function decideRole(facts: RoleFacts): RoleDecision {
  if (facts.presentRole === 'admin') return become('admin');
  if (facts.isNamedAdmin && !facts.adminExists) return become('admin');
  if (facts.entrance === 'admin') return decideClaim(facts);
  if (facts.presentRole === 'regular' || facts.registrationOpen) {
    return become('regular');
  }
  return { refused: 'registration_closed' };
}

function become(role: Role): RoleDecision {
  return { role, usesClaim: false };
}

function decideClaim({ isNamedAdmin, claim, adminExists }: RoleFacts): RoleDecision {
  if (claim === 'replacing') {
    return { role: 'admin', usesClaim: true, ...(adminExists ? { replacesAdmin: true } : {}) };
  }
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
