import { libraryChangePageSchema, listLibraryChangesQuerySchema } from '@app/contracts';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';
import { exampleChanges } from './library-changes.examples.js';

export const listLibraryChangesEndpoint = defineEndpoint({
  operationId: 'listLibraryChanges',
  method: 'GET',
  path: '/api/library/changes',
  tag: 'Gallery',
  summary: 'What was saved, removed and returned, the newest first',
  access: 'gallery',
  limit: 'read',
  query: listLibraryChangesQuerySchema,
  answers: {
    200: {
      description: 'The page; ask again with `nextCursor` for the following one.',
      schema: libraryChangePageSchema,
      example: exampleChanges,
    },
  },
  problems: ['invalid_cursor', 'service_unavailable'],
});
