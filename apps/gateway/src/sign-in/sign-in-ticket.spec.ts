import { describe, expect, it } from '@jest/globals';
import { TicketSealer, type SignInTicket } from './sign-in-ticket.js';

const ticket: SignInTicket = {
  state: 's',
  codeVerifier: 'v'.repeat(43),
  intent: { entrance: 'visitor', claim: null, returnTo: '/' },
  expiresAt: '2026-08-30T12:00:00.000Z',
};

describe('a sealed ticket', () => {
  it('opens for those who share the secret', () => {
    const sealed = new TicketSealer('the secret of this place').seal(ticket);
    expect(new TicketSealer('the secret of this place').open(sealed)).toEqual(ticket);
    expect(new TicketSealer('the secret of another place').open(sealed)).toBeNull();
  });

  it('does not open when a single character of it was changed', () => {
    const sealer = new TicketSealer('the secret of this place');
    const sealed = sealer.seal(ticket);
    for (const at of [8, 30, 60, sealed.length - 10]) {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      expect(sealer.open(sealed.slice(0, at) + other + sealed.slice(at + 1))).toBeNull();
    }
    expect(sealer.open('')).toBeNull();
  });
});
