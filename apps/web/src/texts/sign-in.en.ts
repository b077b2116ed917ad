export const signIn = {
  title: 'Sign in',
  lead: 'Nobody needs to sign in to look around. Spotify asks for your consent on its own page, and this is what it will say.',
  already: (name: string) => `You are signed in as ${name}.`,
  visitorTitle: 'As a visitor',
  visitorText: 'So that this gallery knows you, and can send playlists to your account.',
  adminTitle: 'As the admin',
  adminText: 'For the one person whose saved tracks are this gallery.',
  asks: 'What is asked',
  asksNot: 'What is not',
  visitorAsks: [
    'Your Spotify name, picture and id',
    'Making and changing playlists in your account, when you ask for it',
  ],
  visitorAsksNot: ['Your saved tracks, your listening, your e-mail address'],
  adminAsks: [
    'Your Spotify name, picture and id',
    'Making and changing playlists in your account, when you ask for it',
    'Reading your saved tracks, to show them here',
  ],
  adminAsksNot: ['Changing your saved tracks, your listening, your e-mail address'],
  visitorGo: 'Continue as a visitor',
  adminGo: 'Continue as the admin',
  claimLabel: 'Claim code',
  claimHint:
    'Only for the very first sign-in of an admin, if none was named in the settings. The command npm run admin:claim prints it.',
  optional: 'optional',
  closed: 'Registration is closed: only people who have signed in before can do so.',
  again: 'Signing in again begins a new six months of consent.',
  toAccount: 'Your account',
  oneAdmin: 'This gallery has its admin: sign in with the same Spotify account.',
  five: 'Spotify lets five people use a self-hosted app like this one. The owner has to add you by e-mail address in Spotify’s developer dashboard first; without that, Spotify lets you agree and then says no.',
  fiveInDemo:
    'Spotify lets five people use a self-hosted app, each named by its owner. The demo’s “stranger” shows what happens to a sixth.',
  sandbox: 'This is the demo: you choose one of three invented people on the next page.',
  privacy:
    'Signing out ends the session. Spotify’s list of apps lets you withdraw your consent at any time.',
};
