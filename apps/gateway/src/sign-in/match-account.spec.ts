import { describe, expect, it } from '@jest/globals';
import { matchAccount } from './match-account.js';

const profile = { id: 'name', accountId: 'acc', displayName: null, imageUrl: null };
const row = (spotifyUserId: string, accountId: string | null) => ({ spotifyUserId, accountId });

describe('which known account a profile is', () => {
  it('is nobody known where neither id is', () => {
    expect(matchAccount([], profile)).toBeNull();
  });

  it('is the one with the account id, whatever its Spotify id was', () => {
    const known = row('old', 'acc');
    expect(matchAccount([known], profile)).toBe(known);
  });

  it('is the one with the Spotify id where an account id is missing on one side', () => {
    const older = row('name', null);
    expect(matchAccount([older], profile)).toBe(older);
    const known = row('name', 'acc');
    expect(matchAccount([known], { ...profile, accountId: null })).toBe(known);
  });

  it('is nobody’s to say where the two ids contradict each other', () => {
    expect(matchAccount([row('name', 'another')], profile)).toBe('ambiguous');
    expect(matchAccount([row('old', 'acc'), row('name', null)], profile)).toBe('ambiguous');
  });
});
