import {
  apiTokenListSchema,
  createApiTokenBodySchema,
  createdApiTokenSchema,
  type ApiToken,
} from '@app/contracts';
import { z } from 'zod';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';

const exampleToken: ApiToken = {
  id: '3d1f7a52-1f0a-4c53-9a4e-0d6c4a3b2f11',
  name: 'Nightly sync',
  hint: 'x7Qa',
  scopes: ['syncs:write'],
  createdAt: '2026-11-20T09:00:00.000Z',
  expiresAt: null,
  lastUsedAt: '2026-11-24T03:00:00.000Z',
};

export const listApiTokensEndpoint = defineEndpoint({
  operationId: 'listApiTokens',
  method: 'GET',
  path: '/api/me/tokens',
  tag: 'Account',
  summary: 'Your API tokens, the newest first',
  access: 'signed_in',
  scope: null,
  limit: 'read',
  answers: {
    200: {
      description: 'The tokens, without their secrets.',
      schema: apiTokenListSchema,
      example: { items: [exampleToken] },
    },
  },
});

export const createApiTokenEndpoint = defineEndpoint({
  operationId: 'createApiToken',
  method: 'POST',
  path: '/api/me/tokens',
  tag: 'Account',
  summary: 'Make an API token',
  description:
    'The token has its scopes and never more than your role. Send it as `Authorization: Bearer <secret>`; such a ' +
    'request needs no `Origin`.',
  access: 'signed_in',
  scope: null,
  limit: 'write',
  body: createApiTokenBodySchema,
  bodyExample: { name: 'Nightly sync', scopes: ['syncs:write'] },
  answers: {
    201: {
      description: 'The token. Its secret is shown here and never again.',
      schema: createdApiTokenSchema,
      example: { token: exampleToken, secret: `pm_${'A'.repeat(39)}x7Qa` },
    },
  },
  problems: ['conflict'],
});

export const revokeApiTokenEndpoint = defineEndpoint({
  operationId: 'revokeApiToken',
  method: 'DELETE',
  path: '/api/me/tokens/:id',
  tag: 'Account',
  summary: 'Revoke an API token',
  access: 'signed_in',
  scope: null,
  limit: 'write',
  params: z.object({ id: z.uuid().describe('the id of the token') }),
  answers: { 204: { description: 'It opens nothing any more, at any replica.' } },
  problems: ['not_found'],
});
