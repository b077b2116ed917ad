import { z } from 'zod';

/**
 * Spotify's answers as far as they are used, in the shape that development-mode apps get since March 2026. What is
 * not used is not checked: a stricter reader breaks on fields that Spotify removes (`available_markets`, `popularity`).
 * Source: Spotify's OpenAPI description, version 2026.5.31.
 */
export const profileSchema = z.object({
  id: z.string().min(1),
  account_id: z.string().min(1).optional(),
  display_name: z.string().nullable(),
  images: z.array(z.object({ url: z.string() })).default([]),
});

/** A page of `/me/tracks`. Its items are looked at one by one: an odd one must not spoil the page. */
export const savedTracksPageSchema = z.object({
  total: z.int().nonnegative(),
  offset: z.int().nonnegative(),
  next: z.string().nullable(),
  items: z.array(z.unknown()),
});
export type SavedTracksPage = z.infer<typeof savedTracksPageSchema>;

/** The body of most errors; some come as plain text or HTML. */
export const errorBodySchema = z.object({
  error: z.object({ message: z.string().default(''), reason: z.string().optional() }),
});

/** The token endpoint's answer to a refresh; `refresh_token` is present only where the old one is replaced. */
export const refreshedTokensSchema = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().positive(),
  refresh_token: z.string().min(1).optional(),
  scope: z.string().optional(),
});

export const tokenErrorSchema = z.object({ error: z.string() });
