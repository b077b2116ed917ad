import type {
  AudioFeatures,
  FeatureState,
  MatchedBy,
  MissingFeatureState,
  ProblemCode,
  FeatureProvider,
  Role,
  SkipReason,
  SyncMode,
  SyncRunState,
} from '@app/contracts';

/** What a person reads when something went wrong: what happened, and what to do about it. */
export interface ProblemText {
  readonly title: string;
  readonly what: string;
  readonly todo: string;
}

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

const shell = {
  name: 'Playlist Maker',
  skipToContent: 'Skip to the content',
  notices: 'Notices',
  navigation: 'Main',
  gallery: 'Gallery',
  admin: 'Admin',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signOutFailed: 'Signing out did not work. Try again.',
  personMenu: (name: string) => `Menu of ${name}`,
  unnamed: 'Someone without a name',
  roles: { admin: 'Admin of this gallery', regular: 'Visitor' } satisfies Record<Role, string>,
  toDark: 'Switch to dark',
  toLight: 'Switch to light',
  sandbox: 'Demo data: stand-ins for Spotify and SoundCharts.',
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

const failures = {
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

const gallery = {
  title: 'Gallery',
  count: (count: string, n: number) => `${count} ${plural(n, 'track', 'tracks')}`,
  lead: 'One library, with the numbers behind the sound.',
  coverage: 'How many tracks have audio features',
  search: 'Search',
  searchLabel: 'Search for a track, an artist or an album',
  searchHint: 'Track, artist or album',
  searchKey: 'Press / to search',
  clearSearch: 'Clear the search',
  searching: 'Searching …',
  found: (count: string, n: number, more: boolean) =>
    `${more ? 'More than ' : ''}${count} ${plural(n, 'track', 'tracks')} found`,
  list: 'Tracks, last saved first',
  columns: {
    track: 'Track',
    album: 'Album',
    saved: 'Saved',
    length: 'Length',
    tempo: 'Tempo',
    key: 'Key',
  },
  bpm: 'BPM',
  explicit: 'Explicit',
  explicitMark: 'E',
  noLongerSaved: 'no longer saved',
  never: 'never saved',
  noValue: 'no value',
  untitled: 'Untitled',
  noArtist: 'Unknown artist',
  noAlbum: 'No album',
  openInSpotify: 'Open in Spotify',
  newTracks: 'New tracks have arrived',
  loadingMore: 'Loading more tracks …',
  moreFailed: 'The next tracks did not load.',
  end: (count: string, n: number) => `That is all: ${count} ${plural(n, 'track', 'tracks')}.`,
  emptyTitle: 'No tracks yet',
  emptyText:
    'As soon as the library has been read from Spotify, its tracks appear here by themselves.',
  emptyAdmin: 'Go to the admin page',
  nothingTitle: (q: string) => `Nothing matches “${q}”`,
  nothingText: 'Search looks for a part of a track, artist or album name. Try fewer letters.',
  closedTitle: 'This gallery is not open yet',
  closedText: 'The person it belongs to has not published it. Come back later.',
  closedNoAdmin:
    'Nobody has connected a library yet. If this is your installation, sign in as its admin.',
  offlineTitle: 'You are offline',
  offlineText: 'The gallery loads by itself once you are connected again.',
};

const states = {
  enriched: { short: 'with features', long: 'Audio features are here.' },
  pending: {
    short: 'waiting for features',
    long: 'Waiting for features. SoundCharts has not been asked yet, or will be asked again soon.',
  },
  not_found: {
    short: 'SoundCharts does not know this track',
    long: 'SoundCharts does not know this track, so there are no features to show.',
  },
  no_audio: {
    short: 'known, but never analysed',
    long: 'SoundCharts knows this track but has no audio analysis of it.',
  },
  failed: {
    short: 'features could not be fetched',
    long: 'SoundCharts could not be asked successfully. Nobody tries again by itself.',
  },
} satisfies Record<FeatureState, { readonly short: string; readonly long: string }>;

const stateCounts = {
  enriched: 'with features',
  pending: 'waiting',
  not_found: 'unknown to SoundCharts',
  no_audio: 'not analysed',
  failed: 'failed',
} satisfies Record<FeatureState, string>;

const features = {
  tempo: {
    name: 'Tempo',
    short: 'Tempo',
    text: 'Beats per minute. Measured tempo is sometimes half or double the felt one.',
  },
  key: { name: 'Key', short: 'Key', text: 'The tonic and mode, with the Camelot code DJs mix by.' },
  mode: { name: 'Mode', short: 'Mode', text: 'Major tends to sound bright, minor darker.' },
  timeSignature: {
    name: 'Time signature',
    short: 'Beats',
    text: 'An estimate of how many beats are in a bar.',
  },
  loudness: {
    name: 'Loudness',
    short: 'Loudness',
    text: 'The average over the track, in decibels below full scale. Closer to 0 is louder.',
  },
  energy: {
    name: 'Energy',
    short: 'Energy',
    text: 'Intensity and activity: fast, loud and dense is high.',
  },
  danceability: {
    name: 'Danceability',
    short: 'Dance',
    text: 'Steady tempo, strong beat and regularity make it high.',
  },
  valence: {
    name: 'Valence',
    short: 'Valence',
    text: 'How positive it sounds: high is cheerful, low is sad or angry.',
  },
  acousticness: {
    name: 'Acousticness',
    short: 'Acoustic',
    text: 'How confident the analysis is that the instruments are acoustic.',
  },
  instrumentalness: {
    name: 'Instrumentalness',
    short: 'Instrumental',
    text: 'How likely it is that nobody sings. “Ooh” and “aah” count as instruments.',
  },
  liveness: {
    name: 'Liveness',
    short: 'Live',
    text: 'How likely it is that an audience was present at the recording.',
  },
  speechiness: {
    name: 'Speechiness',
    short: 'Speech',
    text: 'How much of it is spoken words: rap is in the middle, an audiobook near the top.',
  },
} satisfies Record<
  keyof AudioFeatures,
  { readonly name: string; readonly short: string; readonly text: string }
>;

const track = {
  close: 'Close',
  coverOf: (album: string) => `Cover of ${album}`,
  loading: 'The track is loading.',
  about: 'About this track',
  released: 'Released',
  saved: 'Saved',
  savedThen: (day: string) => `${day}, no longer saved`,
  length: 'Length',
  album: 'Album',
  isrc: 'ISRC',
  genres: 'Genres',
  unknown: 'unknown',
  features: 'Audio features',
  scale: 'Shares run from 0 to 100.',
  noValue: 'The provider gave no value.',
  major: 'Major',
  minor: 'Minor',
  beats: (n: number) => `${n} ${plural(n, 'beat', 'beats')} in a bar`,
  decibel: 'dB',
  source: 'Where these values come from',
  providers: { soundcharts: 'SoundCharts' } satisfies Record<FeatureProvider, string>,
  matchedBy: {
    spotify_id: 'found by this track’s Spotify id',
    isrc: 'found by the recording’s ISRC',
  } satisfies Record<MatchedBy, string>,
  sourceLine: (provider: string, matched: string, when: string) =>
    `${provider}, ${matched}, fetched on ${when}.`,
  sharedFrom: 'The answer was given for another release of the same recording:',
  sharedLink: 'show that release',
};

const signIn = {
  title: 'Sign in',
  lead: 'Nobody needs to sign in to look around. Spotify asks for your consent on its own page, and this is what it will say.',
  already: (name: string) => `You are signed in as ${name}.`,
  visitorTitle: 'As a visitor',
  visitorText: 'So that this gallery knows you when you come back.',
  adminTitle: 'As the admin',
  adminText: 'For the one person whose saved tracks are this gallery.',
  asks: 'What is asked',
  asksNot: 'What is not',
  visitorAsks: ['Your Spotify name, picture and id'],
  visitorAsksNot: ['Your library, your listening, your e-mail address'],
  adminAsks: ['Your Spotify name, picture and id', 'Reading your saved tracks, to show them here'],
  adminAsksNot: ['Changing anything in your Spotify account'],
  visitorGo: 'Continue as a visitor',
  adminGo: 'Continue as the admin',
  claimLabel: 'Claim code',
  claimHint:
    'Only for the very first sign-in of an admin, if none was named in the settings. The command npm run admin:claim prints it.',
  optional: 'optional',
  closed: 'Registration is closed: only people who have signed in before can do so.',
  fiveTitle: 'If Spotify says no',
  five: 'Spotify lets five people use a self-hosted app like this one. The owner has to add you by e-mail address in Spotify’s developer dashboard first.',
  sandbox: 'This is the demo: you choose one of three invented people on the next page.',
  privacy:
    'Signing out ends the session. Spotify’s list of apps lets you withdraw your consent at any time.',
};

const startAgain = 'Start again from the sign-in page.';
const later = 'Wait a little, then sign in again.';

/** A reason for which a sign-in ends, or for which a person is sent to sign in. */
export type SignInProblemCode = Exclude<
  ProblemCode,
  | 'invalid_cursor'
  | 'not_found'
  | 'conflict'
  | 'gallery_not_published'
  | 'payload_too_large'
  | 'unsupported_media_type'
  | 'method_not_allowed'
>;

const signInProblems = {
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

const signInProblem = {
  todo: 'What to do',
  again: 'Sign in again',
  browse: 'Look around instead',
  until: (moment: string, span: string) => `It works again from ${moment}, in about ${span}.`,
  over: 'The waiting time is over: you can try again now.',
};

const admin = {
  title: 'Admin',
  lead: 'What comes in from Spotify, and what SoundCharts says about it.',
  refusedTitle: 'This page is for the admin',
  refusedGuest:
    'It shows how the library is kept up to date. If this is your gallery, sign in with the account it belongs to.',
  refusedRegular:
    'You are signed in as a visitor. Everything there is to see for you is in the gallery.',
  asAdmin: 'Sign in as the admin',
  live: { open: 'Live', connecting: 'Connecting …', lost: 'Not live: asking every few seconds' },
  library: 'Library',
  syncNow: 'Sync now',
  syncing: 'A sync is running',
  syncHint: 'Reads your saved tracks from Spotify. Nothing that is stored is asked for twice.',
  neverSynced: 'The library has not been read yet.',
  lastSync: 'Last read',
  lastAdded: 'Newest save',
  known: 'Tracks known',
  savedNow: 'Saved now',
  outbox: 'Events on their way',
  progress: 'Progress of the sync',
  ofTotal: (entries: string, total: string) => `${entries} of ${total} entries`,
  noTotal: (entries: string) => `${entries} entries so far`,
  pages: (count: string, n: number) => `${count} ${plural(n, 'page', 'pages')}`,
  discovered: 'new to this gallery',
  added: 'added',
  returned: 'came back',
  removed: 'removed',
  duplicates: 'repeats',
  continues: (span: string) => `Continues in ${span}.`,
  continuesNow: 'Continues any moment.',
  reason: (reason: string) => `Reason: ${reason}`,
  skipped: 'Left out',
  skipReasons: {
    local_file: (n) => plural(n, 'local file', 'local files'),
    episode: (n) => plural(n, 'podcast episode', 'podcast episodes'),
    null_track: (n) => plural(n, 'entry without a track', 'entries without a track'),
    withdrawn: (n) => plural(n, 'withdrawn track', 'withdrawn tracks'),
    malformed: (n) => plural(n, 'unreadable entry', 'unreadable entries'),
  } satisfies Record<SkipReason, (n: number) => string>,
  runStates: {
    queued: 'Queued',
    running: 'Reading your library',
    waiting: 'Waiting for Spotify',
    completed: 'Completed',
    completed_with_gaps: 'Completed with gaps',
    failed: 'Failed',
    cancelled: 'Cancelled',
  } satisfies Record<SyncRunState, string>,
  modes: { full: 'Full', incremental: 'New only' } satisfies Record<SyncMode, string>,
  enrichment: 'Audio features',
  enrichmentHint: 'Each recording is asked for once.',
  settled: 'Nothing left to ask: every track has its answer.',
  nextAttempt: (moment: string) => `Nothing to do until ${moment}.`,
  working: (count: string, n: number) =>
    `${count} ${plural(n, 'track', 'tracks')} to ask SoundCharts about.`,
  enriched: 'With features',
  shared: 'of them shared by recording',
  missing: {
    not_found: 'Unknown to SoundCharts',
    no_audio: 'Not analysed',
    failed: 'Failed',
  } satisfies Record<MissingFeatureState, string>,
  queued: 'Waiting',
  leased: 'Being asked',
  calls: 'Calls today',
  publication: 'Publication',
  published: 'The gallery is public',
  unpublished: 'The gallery is private',
  publishedText: 'Anybody with the address can see your saved tracks. Your name is not shown.',
  unpublishedText:
    'Only you can see it. Publish it, and anybody with the address can see your saved tracks.',
  publish: 'Public gallery',
  history: 'Past syncs',
  historyEmpty: 'No sync has run yet.',
  table: {
    started: 'Started',
    state: 'Result',
    mode: 'Kind',
    entries: 'Entries',
    changes: 'Changes',
    calls: 'Calls',
    took: 'Took',
  },
  changes: (added: string, returned: string, removed: string) =>
    `+${added} · ↩${returned} · −${removed}`,
  changesSpoken: (added: string, returned: string, removed: string) =>
    `${added} added, ${returned} came back, ${removed} removed`,
};

/** Every text of the page, in English. */
export const texts = {
  shell,
  failures,
  gallery,
  states,
  stateCounts,
  features,
  track,
  signIn,
  signInProblems,
  signInProblem,
  admin,
};
