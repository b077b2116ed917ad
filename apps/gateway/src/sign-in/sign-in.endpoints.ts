import { z } from 'zod';
import { defineEndpoint, type EndpointAnswer } from '../declare-endpoints/endpoint.js';

const entranceShape = {
  returnTo: z.string().max(2_000).optional().describe('a path of the page to come back to'),
  moved: z.literal('1').optional().describe('set by the gateway when it corrected the host name'),
};

const failure =
  'A failure ends at `/sign-in-problem?code=<problem code>[&until=<time>]` of the page, also as a redirect.';

const toSpotify: EndpointAnswer = {
  description: `To Spotify's consent page. ${failure}`,
  headers: { location: 'the next address' },
};

export const visitorEntranceEndpoint = defineEndpoint({
  operationId: 'signIn',
  method: 'GET',
  path: '/auth/spotify',
  tag: 'Session',
  summary: 'Sign in with Spotify, as a visitor',
  access: 'anyone',
  limit: 'sign_in',
  query: z.strictObject(entranceShape),
  answers: { 302: toSpotify },
});

export const adminEntranceEndpoint = defineEndpoint({
  operationId: 'signInAsAdmin',
  method: 'GET',
  path: '/auth/spotify/admin',
  tag: 'Session',
  summary: 'Sign in with Spotify, as the admin',
  description:
    'Asks for the library too. The first admin is who the operator named, or who holds a claim code.',
  access: 'anyone',
  limit: 'sign_in',
  query: z.strictObject({
    ...entranceShape,
    claim: z.string().min(1).max(200).optional().describe('a claim code made by the operator'),
  }),
  answers: { 302: toSpotify },
});

export const callbackEndpoint = defineEndpoint({
  operationId: 'finishSignIn',
  method: 'GET',
  path: '/auth/spotify/callback',
  tag: 'Session',
  summary: 'Where Spotify sends the browser back to',
  access: 'anyone',
  limit: 'sign_in',
  query: z.object({
    state: z.string().min(1).max(500).describe('as it was sent'),
    code: z.string().min(1).max(4_000).optional(),
    error: z.string().min(1).max(200).optional(),
  }),
  looseQuery: true,
  answers: {
    302: {
      description: `To the path that the sign-in began with; the session cookie is set. ${failure}`,
      headers: { location: 'the next address', 'set-cookie': 'the session' },
    },
  },
});

export type CallbackQuery = z.infer<(typeof callbackEndpoint)['query']>;
