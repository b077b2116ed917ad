import { plural } from './plural.js';

export const people = {
  title: 'People',
  lead: 'Who has signed in here. Looking around needs no sign-in.',
  count: (count: string, n: number) =>
    `${count} ${plural(n, 'person has', 'people have')} signed in here.`,
  limit:
    'Spotify lets five people use a self-hosted app, you among them. Each has to be entered by e-mail address in Spotify’s developer dashboard, under “User management”: that cannot be done from here.',
  seats: 'Five seats',
  dashboard: 'Open the dashboard',
  registration: 'Registration',
  open: 'New people may sign in',
  closed: 'Nobody new may sign in',
  openText: 'Whoever is on the app’s list can sign in with Spotify.',
  closedText: 'Those who have signed in before still can.',
  toggle: 'Let new people sign in',
  list: 'Everybody',
  you: 'you',
  since: (day: string) => `since ${day}`,
  seen: (day: string) => `last seen ${day}`,
  sessions: (count: string, n: number) => `${count} ${plural(n, 'browser', 'browsers')}`,
  tokens: (count: string, n: number) => `${count} API ${plural(n, 'token', 'tokens')}`,
  remove: 'Remove',
  removeOne: (name: string) => `Remove ${name}`,
  removeQuestion: (name: string) => `Remove ${name}?`,
  removeText:
    'Their Spotify tokens, profile, sessions and API tokens are deleted at once. Playlists in their Spotify account stay. While registration is open they can sign in again.',
  removed: (name: string) => `${name} was removed.`,
  yourself: 'Your own account is on your account page.',
  toAccount: 'Your account',
};
