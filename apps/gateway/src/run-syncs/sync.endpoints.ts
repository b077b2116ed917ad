import { startSyncBodySchema, syncRunListSchema, syncRunSchema } from '@app/contracts';
import { z } from 'zod';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';
import { exampleRun } from './sync.examples.js';

const runParams = z.object({ id: z.uuid().describe('the id of the run') });

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
  params: runParams,
  answers: { 200: { description: 'The run.', schema: syncRunSchema, example: exampleRun } },
  problems: ['not_found', 'service_unavailable'],
});

export const cancelSyncRunEndpoint = defineEndpoint({
  operationId: 'cancelSyncRun',
  method: 'POST',
  path: '/api/admin/syncs/:id/cancel',
  tag: 'Admin',
  summary: 'Stop a sync run',
  description:
    'Nothing that it reads from now on is stored; what it has stored stays. A run that awaits approval keeps the tracks ' +
    'that it would have taken away.',
  access: 'admin',
  scope: 'syncs:write',
  limit: 'write',
  params: runParams,
  answers: {
    200: {
      description: 'The run as it ended.',
      schema: syncRunSchema,
      example: { ...exampleRun, state: 'cancelled', finishedAt: '2026-08-30T19:04:15.100Z' },
    },
  },
  problems: ['not_found', 'conflict', 'service_unavailable'],
});

export const approveRemovalsEndpoint = defineEndpoint({
  operationId: 'approveRemovals',
  method: 'POST',
  path: '/api/admin/syncs/:id/approve-removals',
  tag: 'Admin',
  summary: 'Take away the tracks that a run no longer found',
  description:
    'A run that misses more of the library than is believed stores what it found and awaits this. A track that was ' +
    'saved again meanwhile stays.',
  access: 'admin',
  scope: 'syncs:write',
  limit: 'write',
  params: runParams,
  answers: {
    200: {
      description: 'The run, with the tracks removed.',
      schema: syncRunSchema,
      example: {
        ...exampleRun,
        state: 'completed',
        finishedAt: '2026-08-30T19:05:40.000Z',
        removed: 812,
      },
    },
  },
  problems: ['not_found', 'conflict', 'service_unavailable'],
});
