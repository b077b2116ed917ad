import { defineEndpoint } from '../declare-endpoints/endpoint.js';

export const disconnectEndpoint = defineEndpoint({
  operationId: 'disconnectSpotify',
  method: 'POST',
  path: '/api/me/disconnect',
  tag: 'Account',
  summary: 'Take the connection to Spotify back',
  description:
    'Spotify’s tokens and your profile are deleted at once, your API tokens and other sessions end, and an active sync ' +
    'of yours is cancelled. The account stays, and so do the tracks in the gallery. Signing in again connects it anew.',
  access: 'signed_in',
  scope: null,
  limit: 'write',
  answers: { 204: { description: 'Nothing of Spotify’s that is yours is kept any more.' } },
});

export const deleteAccountEndpoint = defineEndpoint({
  operationId: 'deleteAccount',
  method: 'DELETE',
  path: '/api/me',
  tag: 'Account',
  summary: 'Delete your account',
  description:
    'Spotify’s tokens, your profile, sessions and API tokens are deleted at once. The tracks stay in the gallery. ' +
    'Where the admin leaves, the place is free for the next one.',
  access: 'signed_in',
  scope: null,
  limit: 'write',
  answers: { 204: { description: 'You are not known here any more.' } },
  problems: ['not_found'],
});
