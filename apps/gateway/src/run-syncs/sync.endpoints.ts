import { startSyncBodySchema, syncRunListSchema, syncRunSchema } from '@app/contracts';
import { z } from 'zod';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';
import { exampleRun } from './sync.examples.js';

export const startSyncEndpoint = defineEndpoint({
  operationId: 'startSync',
  method: 'POST',
  path: '/api/admin/syncs',
  tag: 'Admin',
  summary: 'Start a sync of the library',
  description: 'A library has one active run at most: where there is one, it is the answer (200).',
  access: 'admin',
  scope: 'syncs:write',
  limit: 'write',
  body: startSyncBodySchema.prefault({}),
  bodyExample: { mode: 'full' },
  answers: {
    200: {
      description: 'The run that is active already.',
      schema: syncRunSchema,
      example: exampleRun,
    },
    202: {
      description: 'The new run.',
      schema: syncRunSchema,
      example: { ...exampleRun, state: 'queued', startedAt: null, total: null, pages: 0, calls: 0 },
    },
  },
  problems: ['spotify_not_connected', 'service_unavailable'],
});

export const listSyncRunsEndpoint = defineEndpoint({
  operationId: 'listSyncRuns',
  method: 'GET',
  path: '/api/admin/syncs',
  tag: 'Admin',
  summary: 'The last 50 sync runs, the newest first',
  access: 'admin',
  scope: 'syncs:read',
  limit: 'read',
  answers: {
    200: { description: 'The runs.', schema: syncRunListSchema, example: { items: [exampleRun] } },
  },
  problems: ['service_unavailable'],
});

export const getSyncRunEndpoint = defineEndpoint({
  operationId: 'getSyncRun',
  method: 'GET',
  path: '/api/admin/syncs/:id',
  tag: 'Admin',
  summary: 'One sync run',
  access: 'admin',
  scope: 'syncs:read',
  limit: 'read',
  params: z.object({ id: z.uuid().describe('the id of the run') }),
  answers: { 200: { description: 'The run.', schema: syncRunSchema, example: exampleRun } },
  problems: ['not_found', 'service_unavailable'],
});
