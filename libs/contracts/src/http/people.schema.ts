import { z } from 'zod';
import { roleSchema } from '../words/role.js';

/**
 * A browser in which somebody is signed in; `DELETE /api/me/sessions/{id}` ends it. `current` is the one that asks; `lastUsedAt` is exact to a day.
 */
export const sessionSchema = z
  .object({
    id: z.uuid(),
    current: z.boolean(),
    userAgent: z.string().nullable(),
    createdAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'SignedInBrowser' });
export type SignedInBrowser = z.infer<typeof sessionSchema>;

/** `GET /api/me/sessions`: the last used first. */
export const sessionListSchema = z
  .object({ items: z.array(sessionSchema) })
  .meta({ id: 'SignedInBrowserList' });
export type SignedInBrowserList = z.infer<typeof sessionListSchema>;

/** `DELETE /api/me/sessions` ends all sessions but the one that asks: how many those were. */
export const endedSessionsSchema = z
  .object({ ended: z.int().nonnegative() })
  .meta({ id: 'EndedSessions' });
export type EndedSessions = z.infer<typeof endedSessionsSchema>;

/** Somebody who has signed in here, as the admin sees them; `DELETE /api/admin/users/{id}` removes them. */
export const personSchema = z
  .object({
    id: z.string(),
    displayName: z.string().nullable(),
    imageUrl: z.string().nullable(),
    role: roleSchema,
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    sessions: z.int().nonnegative(),
    apiTokens: z.int().nonnegative(),
  })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof personSchema>;

/** `GET /api/admin/users`: the last seen first. */
export const personListSchema = z
  .object({ items: z.array(personSchema) })
  .meta({ id: 'PersonList' });
export type PersonList = z.infer<typeof personListSchema>;

/** `PUT /api/admin/registration`: whether new people may sign in. */
export const registrationSchema = z
  .strictObject({ open: z.boolean() })
  .meta({ id: 'Registration' });
export type Registration = z.infer<typeof registrationSchema>;
