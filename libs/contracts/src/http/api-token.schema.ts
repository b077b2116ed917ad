import { z } from 'zod';
import { apiScopeSchema } from '../words/api-scope.js';

/** `POST /api/me/tokens` */
export const createApiTokenBodySchema = z.strictObject({
  name: z.string().trim().min(1).max(60).describe('what the token is for'),
  scopes: z
    .array(apiScopeSchema)
    .min(1)
    .transform((scopes) => [...new Set(scopes)]),
  expiresInDays: z
    .int()
    .min(1)
    .max(3650)
    .nullable()
    .default(null)
    .describe('null: until it is revoked'),
});
export type CreateApiTokenBody = z.infer<typeof createApiTokenBodySchema>;

/** A personal API token; `DELETE /api/me/tokens/{id}` revokes it. `hint` is its last four characters; `lastUsedAt` is exact to a minute. */
export const apiTokenSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    hint: z.string(),
    scopes: z.array(apiScopeSchema),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
    lastUsedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ApiToken' });
export type ApiToken = z.infer<typeof apiTokenSchema>;

/** A new token with its secret, which is not shown again: `Authorization: Bearer <secret>`. */
export const createdApiTokenSchema = z
  .object({ token: apiTokenSchema, secret: z.string().regex(/^pm_[A-Za-z0-9_-]{43}$/) })
  .meta({ id: 'CreatedApiToken' });
export type CreatedApiToken = z.infer<typeof createdApiTokenSchema>;

/** `GET /api/me/tokens` */
export const apiTokenListSchema = z
  .object({ items: z.array(apiTokenSchema) })
  .meta({ id: 'ApiTokenList' });
export type ApiTokenList = z.infer<typeof apiTokenListSchema>;
