import type { SpotifyFinding } from '@app/contracts';

export const setup = {
  title: 'First steps',
  progress: (done: string, all: string) => `${done} of ${all} done`,
  done: 'done',
  open: 'still to do',
  steps: {
    connect: {
      title: 'Connect Spotify',
      text: 'Register an app at developer.spotify.com, put its id and secret into the settings, and sign in.',
      action: 'Sign in with Spotify',
    },
    read: {
      title: 'Read your library',
      text: 'The first sync reads all saved tracks. It starts by itself and may take some minutes.',
      action: null,
    },
    features: {
      title: 'Get audio features',
      text: 'SoundCharts is asked once for each recording, within your budget.',
      action: 'See how it goes',
    },
    publish: {
      title: 'Publish the gallery',
      text: 'Until then you are the only one who sees it.',
      action: 'Decide',
    },
    notices: {
      title: 'Be told when something needs you',
      text: 'A webhook to ntfy, Gotify or your own server. This one is optional.',
      action: 'Set one up',
    },
  },
  checkTitle: 'Is the Spotify app set up right?',
  checkText:
    'Looks at the address, the keys, your account and what was agreed to. It costs at most one call to Spotify’s Web API.',
  check: 'Check my Spotify app',
  checkAgain: 'Check again',
  checking: 'Checking …',
  result: (findings: number) =>
    findings === 0 ? 'Checked: nothing is wrong.' : `Checked: ${findings} found.`,
  fine: 'Nothing is wrong that can be seen from here.',
  fineUnless:
    'Whether the redirect address stands in the dashboard shows only at the next sign-in: it has to be exactly this one.',
  partly: (parts: string) => `Not looked at this time: ${parts}.`,
  parts: { address: 'the address', credentials: 'id and secret', account: 'your account' },
  redirectUri: 'Redirect address for the dashboard',
  checkedAt: (moment: string) => `Checked ${moment}.`,
  until: (span: string) => `It ends by itself in ${span}.`,
  untilOver: 'It should be over by now: check again.',
  findings: {
    redirect_uri_insecure: 'The address is neither https nor a loopback address',
    redirect_uri_localhost: 'The address says “localhost”',
    public_url_mismatch: 'This page was opened under another address than the one in the settings',
    credentials_refused: 'Spotify does not know this client id with this secret',
    spotify_unreachable: 'Spotify did not answer',
    not_connected: 'You have not signed in with Spotify yet',
    consent_ended: 'Your consent has ended or was withdrawn',
    scopes_missing: 'Your consent does not let the library be read',
    not_allow_listed: 'Your account is not on the app’s list of users',
    premium_required: 'The owner of the app has no Spotify Premium',
    forbidden: 'Spotify refuses, for a reason of its own',
    quota_closed: 'Today’s share of Spotify is used up',
  } satisfies Record<SpotifyFinding, string>,
};
