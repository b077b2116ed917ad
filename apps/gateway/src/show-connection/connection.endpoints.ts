import { spotifyConnectionSchema } from '@app/contracts';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';
import { exampleConnection } from './connection.examples.js';

export const getSpotifyConnectionEndpoint = defineEndpoint({
  operationId: 'getSpotifyConnection',
  method: 'GET',
  path: '/api/admin/spotify',
  tag: 'Admin',
  summary: 'How the connection to Spotify stands',
  description:
    'Until when the consent lasts, whether calls may be made now and if not until when, how many were made in the last ' +
    '24 hours, and when the schedule reads the library next.',
  access: 'admin',
  limit: 'read',
  answers: {
    200: {
      description: 'The connection.',
      schema: spotifyConnectionSchema,
      example: exampleConnection,
    },
  },
  problems: ['service_unavailable'],
});
