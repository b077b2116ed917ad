import { signInEntranceSchema } from '@app/contracts';
import { SealBrokenError, Sealer } from '@app/service-kit';
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What somebody wants from a sign-in. */
export const signInIntentSchema = z.object({
  entrance: signInEntranceSchema,
  claim: z.string().nullable(),
  returnTo: z.string(),
});
export type SignInIntent = z.infer<typeof signInIntentSchema>;

const ticketSchema = z.object({
  state: z.string().min(1),
  codeVerifier: z.string().min(43).max(128),
  intent: signInIntentSchema,
  expiresAt: z.iso.datetime(),
});

/** A sign-in under way: what the browser carries to Spotify and back. */
export type SignInTicket = z.infer<typeof ticketSchema>;

const BINDING = 'sign-in ticket';

/**
 * Seals tickets into the text of a cookie. Sealing signs them, and hides the PKCE verifier and the claim code from
 * whoever reads the cookie.
 */
export class TicketSealer {
  private readonly sealer: Sealer;

  /** @param secret of any form; the key is derived from it */
  constructor(secret: string) {
    const key = createHash('sha256')
      .update(`${BINDING} key`)
      .update(secret, 'utf8')
      .digest('base64');
    this.sealer = new Sealer(`ticket:${key}`);
  }

  seal(ticket: SignInTicket): string {
    return this.sealer.seal(JSON.stringify(ticket), BINDING);
  }

  /** @returns null where the text is not a ticket of ours */
  open(sealed: string): SignInTicket | null {
    try {
      return ticketSchema.parse(JSON.parse(this.sealer.open(sealed, BINDING)));
    } catch (error) {
      if (error instanceof SealBrokenError || error instanceof z.ZodError) return null;
      throw error;
    }
  }
}
