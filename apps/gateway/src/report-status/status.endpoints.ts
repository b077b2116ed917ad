import { enrichmentStatusSchema, libraryStatusSchema } from '@app/contracts';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';
import { exampleEnrichment, exampleLibrary } from './status.examples.js';

export const getLibraryStatusEndpoint = defineEndpoint({
  operationId: 'getLibraryStatus',
  method: 'GET',
  path: '/api/admin/library',
  tag: 'Admin',
  summary: "The admin's library as it is stored",
  access: 'admin',
  limit: 'read',
  answers: {
    200: { description: 'The library.', schema: libraryStatusSchema, example: exampleLibrary },
  },
  problems: ['service_unavailable'],
});

export const getEnrichmentStatusEndpoint = defineEndpoint({
  operationId: 'getEnrichmentStatus',
  method: 'GET',
  path: '/api/admin/enrichment',
  tag: 'Admin',
  summary: 'Where the enrichment with audio features stands',
  access: 'admin',
  limit: 'read',
  answers: {
    200: {
      description: 'The enrichment.',
      schema: enrichmentStatusSchema,
      example: exampleEnrichment,
    },
  },
  problems: ['service_unavailable'],
});
