import { sessionViewSchema } from '@app/contracts';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';

export const showSessionEndpoint = defineEndpoint({
  operationId: 'showSession',
  method: 'GET',
  path: '/api/me',
  tag: 'Session',
  summary: 'Who is asking, and what this installation offers them',
  access: 'personal',
  limit: 'read',
  answers: {
    200: {
      description: 'The session; `user` is null for a visitor.',
      schema: sessionViewSchema,
      example: {
        user: { id: 'listener', displayName: 'A Listener', imageUrl: null, role: 'regular' },
        galleryPublished: true,
        registrationOpen: true,
        hasAdmin: true,
        sandbox: false,
      },
    },
  },
});

export const signOutEndpoint = defineEndpoint({
  operationId: 'signOut',
  method: 'POST',
  path: '/auth/sign-out',
  tag: 'Session',
  summary: 'End the session',
  description:
    'The session is over on the server, wherever its cookie may be. Repeating it does no harm.',
  access: 'anyone',
  limit: 'write',
  answers: { 204: { description: 'Nobody is signed in here any more.' } },
});
