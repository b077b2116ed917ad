import { personListSchema, registrationSchema, type Person } from '@app/contracts';
import { z } from 'zod';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';

const examplePerson: Person = {
  id: 'listener',
  displayName: 'A Listener',
  imageUrl: null,
  role: 'regular',
  createdAt: '2026-10-01T18:00:00.000Z',
  lastSeenAt: '2026-11-24T08:00:00.000Z',
  sessions: 2,
  apiTokens: 1,
};

export const listPeopleEndpoint = defineEndpoint({
  operationId: 'listPeople',
  method: 'GET',
  path: '/api/admin/users',
  tag: 'Admin',
  summary: 'Who has signed in here',
  access: 'admin',
  limit: 'read',
  answers: {
    200: {
      description: 'The people, the last seen first; 500 at most.',
      schema: personListSchema,
      example: { items: [examplePerson] },
    },
  },
});

export const removePersonEndpoint = defineEndpoint({
  operationId: 'removePerson',
  method: 'DELETE',
  path: '/api/admin/users/:id',
  tag: 'Admin',
  summary: 'Remove somebody',
  description:
    'Their Spotify tokens, profile, sessions and API tokens are deleted at once. While registration is open they may ' +
    'sign in again. You remove yourself with `DELETE /api/me`.',
  access: 'admin',
  limit: 'write',
  params: z.object({ id: z.string().min(1).max(200).describe('their Spotify user id') }),
  answers: { 204: { description: 'They are not known here any more.' } },
  problems: ['not_found', 'conflict'],
});

export const setRegistrationEndpoint = defineEndpoint({
  operationId: 'setRegistration',
  method: 'PUT',
  path: '/api/admin/registration',
  tag: 'Admin',
  summary: 'Let new people sign in, or not',
  description:
    'It takes the place of what REGISTRATION says. Those who have an account are not concerned.',
  access: 'admin',
  limit: 'write',
  body: registrationSchema,
  bodyExample: { open: false },
  answers: {
    200: {
      description: 'What holds from now on, at every replica.',
      schema: registrationSchema,
      example: { open: false },
    },
  },
});
