import type { ProblemCode } from '@app/contracts';
import type { ProblemText } from './problem-text.js';

const startAgain = 'Start again from the sign-in page.';
const later = 'Wait a little, then sign in again.';

/** A reason for which a sign-in ends, or for which a person is sent to sign in. */
export type SignInProblemCode = Exclude<
  ProblemCode,
  | 'invalid_cursor'
  | 'not_found'
  | 'conflict'
  | 'invalid_token'
  | 'scope_missing'
  | 'gallery_not_published'
  | 'payload_too_large'
  | 'unsupported_media_type'
  | 'method_not_allowed'
>;

export const signInProblems = {
  spotify_not_allow_listed: {
    title: 'Spotify does not let you in here yet',
    what: 'A self-hosted app may have five people, each named by its owner. Spotify knows your account, but it is not on this app’s list.',
    todo: 'Ask the owner to add your Spotify e-mail address in Spotify’s developer dashboard, under “User management”. Looking around needs no sign-in.',
  },
  spotify_premium_required: {
    title: 'The owner’s Spotify Premium has ended',
    what: 'Spotify lets an app like this work only while its owner has Premium.',
    todo: 'The owner has to renew it. It works again some hours later, without any change here.',
  },
  spotify_forbidden: {
    title: 'Spotify refused',
    what: 'Spotify knows you but did not allow what this app asked for.',
    todo: 'Sign in again and agree to all that is asked. If it stays like this, the owner finds the reason in the log.',
  },
  spotify_unauthorized: {
    title: 'Spotify no longer accepts this sign-in',
    what: 'A consent ends after six months, or when it is withdrawn.',
    todo: 'Sign in again: that starts a new one.',
  },
  spotify_not_connected: {
    title: 'No Spotify account is connected',
    what: 'What you asked for needs a connection to Spotify, and there is none.',
    todo: 'Sign in to connect it.',
  },
  spotify_unavailable: {
    title: 'Spotify does not answer',
    what: 'Spotify is out of order or cannot be reached from here.',
    todo: later,
  },
  spotify_rate_limited: {
    title: 'Spotify asks to slow down',
    what: 'This app asked Spotify too often in a short time.',
    todo: later,
  },
  spotify_quota_exhausted: {
    title: 'Today’s share of Spotify is used up',
    what: 'Spotify limits how much the apps of one developer may ask in a day.',
    todo: 'Come back tomorrow. Looking around works all the same.',
  },
  consent_refused: {
    title: 'You said no, and that is fine',
    what: 'Spotify was told not to share anything, so nothing was.',
    todo: 'Looking around needs no sign-in. If it was a slip, sign in again.',
  },
  registration_closed: {
    title: 'Registration is closed',
    what: 'Only people who have signed in here before can do so.',
    todo: 'Ask the owner to open registration. Looking around needs no sign-in.',
  },
  admin_exists: {
    title: 'This gallery already has its admin',
    what: 'There is one admin, and it is somebody else’s account.',
    todo: 'Sign in as a visitor, or with the admin’s Spotify account.',
  },
  invalid_claim_code: {
    title: 'This claim code does not work',
    what: 'It is mistyped, used already, or too old. A code works once.',
    todo: 'Run npm run admin:claim again where this gallery is installed, and use the new code.',
  },
  sign_in_failed: {
    title: 'The sign-in did not finish',
    what: 'It took too long, was started in another browser, or was opened twice.',
    todo: startAgain,
  },
  cross_site_request: {
    title: 'This request came from another site',
    what: 'To protect you, nothing was done.',
    todo: startAgain,
  },
  not_signed_in: {
    title: 'You are not signed in',
    what: 'Your session has ended, or was ended elsewhere.',
    todo: 'Sign in again.',
  },
  not_allowed: {
    title: 'This is not for your account',
    what: 'You are signed in, but what you asked for belongs to the admin.',
    todo: 'Sign in with the admin’s Spotify account.',
  },
  invalid_request: {
    title: 'The sign-in was started with something unexpected',
    what: 'A part of the address was missing or malformed.',
    todo: startAgain,
  },
  too_many_requests: {
    title: 'Too many attempts',
    what: 'Sign-ins are limited, to keep the door safe.',
    todo: later,
  },
  service_unavailable: {
    title: 'A part of this gallery is not running',
    what: 'It is being restarted, or it has stopped.',
    todo: later,
  },
  internal_error: {
    title: 'Something broke here',
    what: 'This is our mistake, not yours. It was written to the log.',
    todo: startAgain,
  },
} satisfies Record<SignInProblemCode, ProblemText>;

export const signInProblem = {
  todo: 'What to do',
  again: 'Sign in again',
  browse: 'Look around instead',
  until: (moment: string, span: string) => `It works again from ${moment}, in about ${span}.`,
  over: 'The waiting time is over: you can try again now.',
};
