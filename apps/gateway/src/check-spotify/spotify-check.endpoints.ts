import { spotifyCheckSchema, type SpotifyCheck } from '@app/contracts';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';

const exampleCheck: SpotifyCheck = {
  findings: [
    {
      finding: 'redirect_uri_localhost',
      detail: 'Spotify does not take localhost: set PUBLIC_URL to http://127.0.0.1 with the port.',
      until: null,
    },
  ],
  checked: { address: true, credentials: true, account: true },
  redirectUri: 'http://localhost:3000/auth/spotify/callback',
  webApiCalls: 1,
  checkedAt: '2026-11-24T10:00:00.000Z',
};

export const checkSpotifyEndpoint = defineEndpoint({
  operationId: 'checkSpotify',
  method: 'GET',
  path: '/api/admin/spotify/check',
  tag: 'Admin',
  summary: 'Check the Spotify app, and name what is wrong',
  description:
    'It makes one call to Spotify’s accounts service and at most one to the Web API. What the dashboard says cannot be ' +
    'read: whether the redirect URI stands there shows at the next sign-in only.',
  access: 'admin',
  limit: 'expensive',
  answers: {
    200: { description: 'What was found.', schema: spotifyCheckSchema, example: exampleCheck },
  },
});
