import { z } from 'zod';
import { enrichmentStatusSchema } from '../http/enrichment.schema.js';
import { defineRequest } from './reply.js';

export const getEnrichmentStatusRequest = defineRequest({
  subject: 'enrichment.get-status',
  request: z.object({}),
  reply: enrichmentStatusSchema,
});
