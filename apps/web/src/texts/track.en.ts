import type {
  AudioFeatures,
  FeatureProvider,
  KeyMatch,
  MatchDoubt,
  MatchedBy,
} from '@app/contracts';
import { plural } from './plural.js';

export const features = {
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

export const track = {
  coverOf: (album: string) => `Cover of ${album}`,
  loading: 'The track is loading.',
  noSuchTitle: 'This gallery has no such track',
  noSuchText: 'The address may be mistyped. Search the gallery for its name.',
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
  above: (share: string) => `above ${share} % of the library`,
  highest: 'nothing in the library is higher',
  lowest: 'nothing in the library is lower',
  corrected: (provided: string | null) =>
    provided === null
      ? 'Corrected by the admin; the provider gave no value.'
      : `Corrected by the admin; the provider says ${provided}.`,
  listen: 'Listen here',
  listenHint: 'Loads Spotify’s player. Until then, nothing of this visit is known to Spotify.',
  player: 'Spotify’s player',
  similar: 'Sounds like this',
  releases: 'Other releases of this recording',
  releasesText: 'They share one ISRC, the code of a recording.',
  releasesDecided: 'The admin decided that these belong together.',
  canonical: 'the one that stands for all',
  timeline: 'Timeline',
  now: 'Now',
  wasReleased: 'Released',
  wasSaved: 'Saved to the library',
  featuresCame: 'Audio features fetched',
  isGone: 'No longer saved',
  noValue: 'The provider gave no value.',
  major: 'Major',
  minor: 'Minor',
  beats: (n: number) => `${n} ${plural(n, 'beat', 'beats')} in a bar`,
  decibel: 'dB',
  source: 'Where these values come from',
  providers: { soundcharts: 'SoundCharts', reccobeats: 'ReccoBeats' } satisfies Record<
    FeatureProvider,
    string
  >,
  matchedBy: {
    spotify_id: 'found by this track’s Spotify id',
    isrc: 'found by the recording’s ISRC',
  } satisfies Record<MatchedBy, string>,
  sourceLine: (provider: string, matched: string, when: string) =>
    `${provider}, ${matched}, fetched on ${when}.`,
  doubts: (what: string) => `The provider’s song differs in its ${what}, so it may be another one.`,
  doubtNames: {
    title: 'title',
    artist: 'artist',
    duration: 'length',
  } satisfies Record<MatchDoubt, string>,
  sharedFrom: 'The answer was given for another release of the same recording:',
  sharedLink: 'show that release',
};

export const reasons = {
  tempo: (delta: string) => `${delta} BPM`,
  loudness: (delta: string) => `${delta} dB`,
  share: (name: string, delta: string) => `${name} ${delta}`,
  artist: (name: string) => `also ${name}`,
  keys: {
    exact: () => 'same key',
    strict: (from, to) => `${from} → ${to} mixes`,
    relaxed: (from, to) => `${from} → ${to} is near`,
    boost: (from, to) => `${from} → ${to} lifts`,
  } satisfies Record<KeyMatch, (from: string, to: string) => string>,
};
