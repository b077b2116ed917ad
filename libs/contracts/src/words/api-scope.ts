import { z } from 'zod';

/**
 * What a personal API token may be used for. A token never has more than the role of its owner: `admin:read` in the
 * token of a regular user opens nothing.
 *
 * - `gallery:read`: the gallery, also where only its owner sees it
 * - `account:read`: who the owner of the token is
 * - `account:write`: changes to what the owner keeps here
 * - `syncs:read`, `syncs:write`: see sync runs; start, cancel and approve them
 * - `admin:read`, `admin:write`: everything else that is for the admin
 *
 * Nothing lets a token make tokens, end sessions, disconnect or delete an account: that takes a signed-in browser.
 */
export const apiScopes = [
  'gallery:read',
  'account:read',
  'account:write',
  'syncs:read',
  'syncs:write',
  'admin:read',
  'admin:write',
] as const;
export const apiScopeSchema = z.enum(apiScopes);
export type ApiScope = z.infer<typeof apiScopeSchema>;
