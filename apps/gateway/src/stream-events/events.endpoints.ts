import { z } from 'zod';
import { exampleSummary } from '../browse-gallery/gallery.examples.js';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';

export const streamEventsEndpoint = defineEndpoint({
  operationId: 'streamEvents',
  method: 'GET',
  path: '/api/events',
  tag: 'Gallery',
  summary: 'What changes, as it changes',
  description:
    'Server-sent events. The name of an event is its `kind`, its data is a `LiveEvent`. The stream begins with the ' +
    'current state of each kind that the caller may see: visitors the gallery once it is published, the admin all (with an API token: where it has `admin:read`). ' +
    'Comments arrive every 15 s. The stream ends with the session.',
  access: 'personal',
  scope: 'gallery:read',
  limit: 'read',
  answers: {
    200: {
      description: 'The stream.',
      mediaType: 'text/event-stream',
      schema: z.string().describe('lines of server-sent events whose data is a `LiveEvent`'),
      example: `event: gallery\ndata: ${JSON.stringify({ kind: 'gallery', gallery: exampleSummary })}\n\n`,
    },
  },
  problems: ['service_unavailable'],
});
