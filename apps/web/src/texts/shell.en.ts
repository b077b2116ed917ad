import type { Role } from '@app/contracts';
import type { ProblemText } from './problem-text.js';

export const shell = {
  name: 'Playlist Maker',
  skipToContent: 'Skip to the content',
  notices: 'Notices',
  navigation: 'Main',
  gallery: 'Gallery',
  map: 'Mood map',
  statistics: 'Statistics',
  close: 'Close',
  cancel: 'Cancel',
  copy: 'Copy',
  copied: 'Copied',
  copyWhat: (what: string) => `Copy: ${what}`,
  copyRefused: 'This browser did not allow it: select the text and copy it by hand.',
  account: 'Account',
  admin: 'Admin',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signOutFailed: 'Signing out did not work. Try again.',
  personMenu: (name: string) => `Menu of ${name}`,
  unnamed: 'Someone without a name',
  roles: { admin: 'Admin of this gallery', regular: 'Visitor' } satisfies Record<Role, string>,
  toDark: 'Switch to dark',
  toLight: 'Switch to light',
  sandbox: 'Demo data: nothing here is from Spotify.',
  offline: 'You are offline. What is loaded stays here; the rest follows once you are connected.',
  attribution:
    'Names and covers come from Spotify and belong to their owners. Audio features come from SoundCharts.',
  apiDocs: 'API documentation',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be mistyped, or the page has moved.',
  toGallery: 'Go to the gallery',
  crashTitle: 'This page did not load',
  crashText:
    'A part of it is missing, often because a new version was just installed. Loading it again usually helps.',
  reload: 'Load again',
  retry: 'Try again',
  retryAt: (moment: string) => `It may be asked again from ${moment}.`,
  loading: 'Loading …',
};

export const failures = {
  unreachable: {
    title: 'No answer',
    what: 'The server could not be reached.',
    todo: 'Check your connection and try again.',
  },
  unreadable: {
    title: 'An answer that makes no sense',
    what: 'Something between this page and its server answered instead of it.',
    todo: 'Try again in a moment. If it stays like this, tell the person who runs this gallery.',
  },
  unexpected: {
    title: 'Something went wrong',
    what: 'The page ran into an error of its own.',
    todo: 'Load the page again.',
  },
} satisfies Record<string, ProblemText>;

export const shortcuts = {
  title: 'Keys',
  opener: 'Keys of this page (?)',
  list: [
    { keys: ['/'], does: 'search' },
    { keys: ['f'], does: 'filters' },
    { keys: ['v'], does: 'list or covers' },
    { keys: ['↓', '↑'], does: 'next and previous track (also j and k)' },
    { keys: ['←', '→'], does: 'among the covers, on the wheel, on a slider' },
    { keys: ['Home', 'End'], does: 'first and last track' },
    { keys: ['Enter'], does: 'look at the track' },
    { keys: ['Esc'], does: 'close what is open' },
    { keys: ['?'], does: 'show this' },
  ],
};
