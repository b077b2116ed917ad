import { z } from 'zod';
import { roleSchema } from '../words/role.js';

/** The person behind a session. */
export const signedInUserSchema = z
  .object({
    id: z.string(),
    displayName: z.string().nullable(),
    imageUrl: z.url().nullable(),
    role: roleSchema,
  })
  .meta({ id: 'User' });
export type SignedInUser = z.infer<typeof signedInUserSchema>;

/**
 * `GET /api/me`: who is asking, and what this installation offers them. `POST /api/me/disconnect` has Spotify's tokens and the
 * profile deleted and keeps the account; `DELETE /api/me` deletes the account. Both answer 204.
 */
export const sessionViewSchema = z
  .object({
    user: signedInUserSchema.nullable(),
    galleryPublished: z.boolean(),
    registrationOpen: z.boolean(),
    hasAdmin: z.boolean(),
    sandbox: z.boolean().describe('true where Spotify and SoundCharts are the built-in stand-ins'),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof sessionViewSchema>;
