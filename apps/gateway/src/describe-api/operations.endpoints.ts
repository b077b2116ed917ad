import { z } from 'zod';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';

export const describeApiEndpoint = defineEndpoint({
  operationId: 'describeApi',
  method: 'GET',
  path: '/api/openapi.json',
  tag: 'Operations',
  summary: 'This description, as OpenAPI 3.1',
  access: 'anyone',
  limit: 'read',
  answers: {
    200: {
      description: 'The document.',
      schema: z.looseObject({ openapi: z.literal('3.1.0') }),
      example: { openapi: '3.1.0' },
    },
  },
});

export const showDocsEndpoint = defineEndpoint({
  operationId: 'showDocs',
  method: 'GET',
  path: '/api/docs',
  tag: 'Operations',
  summary: 'This description, as a page',
  access: 'anyone',
  limit: 'read',
  answers: {
    200: {
      description: 'The page.',
      mediaType: 'text/html',
      schema: z.string(),
      example: '<!doctype html>',
    },
  },
});

export const healthEndpoint = defineEndpoint({
  operationId: 'checkHealth',
  method: 'GET',
  path: '/healthz',
  tag: 'Operations',
  summary: 'Whether the process turns',
  description:
    'What it depends on is told on the operations port (`/readyz`), which is not meant for the public.',
  access: 'anyone',
  limit: 'none',
  answers: {
    200: {
      description: 'It does.',
      schema: z.object({ status: z.literal('ok') }),
      example: { status: 'ok' },
    },
  },
});
