import { endedSessionsSchema, sessionListSchema, type SignedInBrowser } from '@app/contracts';
import { z } from 'zod';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';

const exampleSession: SignedInBrowser = {
  id: '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
  current: true,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  createdAt: '2026-11-01T09:00:00.000Z',
  lastUsedAt: '2026-11-24T08:00:00.000Z',
  expiresAt: '2026-12-24T08:00:00.000Z',
};

export const listSessionsEndpoint = defineEndpoint({
  operationId: 'listSessions',
  method: 'GET',
  path: '/api/me/sessions',
  tag: 'Account',
  summary: 'The browsers you are signed in with',
  access: 'signed_in',
  scope: null,
  limit: 'read',
  answers: {
    200: {
      description: 'The sessions, the last used first.',
      schema: sessionListSchema,
      example: { items: [exampleSession] },
    },
  },
});

export const endSessionEndpoint = defineEndpoint({
  operationId: 'endSession',
  method: 'DELETE',
  path: '/api/me/sessions/:id',
  tag: 'Account',
  summary: 'End one of your sessions',
  access: 'signed_in',
  scope: null,
  limit: 'write',
  params: z.object({ id: z.uuid().describe('the id of the session') }),
  answers: { 204: { description: 'It is over, at every replica.' } },
  problems: ['not_found'],
});

export const endOtherSessionsEndpoint = defineEndpoint({
  operationId: 'endOtherSessions',
  method: 'DELETE',
  path: '/api/me/sessions',
  tag: 'Account',
  summary: 'End all your sessions but this one',
  access: 'signed_in',
  scope: null,
  limit: 'write',
  answers: {
    200: {
      description: 'How many were ended.',
      schema: endedSessionsSchema,
      example: { ended: 2 },
    },
  },
});
