import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideRole, type RoleFacts } from './decide-role.js';

const visitor: RoleFacts = {
  entrance: 'visitor',
  isNamedAdmin: false,
  presentRole: null,
  adminExists: false,
  claim: 'none',
  registrationOpen: true,
};
const factsArbitrary: fc.Arbitrary<RoleFacts> = fc.record({
  entrance: fc.constantFrom('visitor', 'admin'),
  isNamedAdmin: fc.boolean(),
  presentRole: fc.constantFrom(null, 'admin', 'regular'),
  adminExists: fc.boolean(),
  claim: fc.constantFrom('none', 'valid', 'replacing', 'invalid'),
  registrationOpen: fc.boolean(),
});

describe('who becomes what', () => {
  it.each<readonly [string, Partial<RoleFacts>, ReturnType<typeof decideRole>]>([
    ['a new visitor', {}, { role: 'regular', usesClaim: false }],
    ['a new visitor, closed', { registrationOpen: false }, { refused: 'registration_closed' }],
    [
      'a known visitor, closed',
      { registrationOpen: false, presentRole: 'regular' },
      { role: 'regular', usesClaim: false },
    ],
    ['anybody at the admin’s door', { entrance: 'admin' }, { refused: 'not_allowed' }],
    [
      'a claim at the admin’s door',
      { entrance: 'admin', claim: 'valid' },
      { role: 'admin', usesClaim: true },
    ],
    ['a bad claim', { entrance: 'admin', claim: 'invalid' }, { refused: 'invalid_claim_code' }],
    [
      'a claim where there is an admin',
      { entrance: 'admin', claim: 'valid', adminExists: true },
      { refused: 'admin_exists' },
    ],
    [
      'a claim that replaces the admin',
      { entrance: 'admin', claim: 'replacing', adminExists: true },
      { role: 'admin', usesClaim: true, replacesAdmin: true },
    ],
    [
      'such a claim where there is none',
      { entrance: 'admin', claim: 'replacing' },
      { role: 'admin', usesClaim: true },
    ],
    ['the named admin', { isNamedAdmin: true }, { role: 'admin', usesClaim: false }],
    [
      'the admin at the visitor’s door',
      { presentRole: 'admin', adminExists: true },
      { role: 'admin', usesClaim: false },
    ],
  ])('%s', (_, facts, decision) => {
    expect(decideRole({ ...visitor, ...facts })).toEqual(decision);
  });

  it('never makes an admin without a name or a valid claim, and never a second one', () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        const decision = decideRole(facts);
        if (!('role' in decision) || decision.role !== 'admin' || facts.presentRole === 'admin')
          return;
        const claimed = facts.entrance === 'admin' && facts.claim === 'replacing';
        expect(decision.replacesAdmin ?? false).toBe(claimed && facts.adminExists);
        if (claimed) return;
        expect(facts.adminExists).toBe(false);
        expect(facts.isNamedAdmin || (facts.claim === 'valid' && facts.entrance === 'admin')).toBe(
          true,
        );
      }),
    );
  });
});
