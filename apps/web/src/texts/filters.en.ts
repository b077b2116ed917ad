import type { KeyMatch, Mood } from '@app/contracts';
import type { RangeName } from '../filter-gallery/ranges.js';
import { plural } from './plural.js';

export const filters = {
  title: 'Filters',
  open: 'Filters',
  openCount: (n: number) => `Filters, ${n} active`,
  show: (count: string, n: number) => `Show ${count} ${plural(n, 'track', 'tracks')}`,
  clear: 'Clear all',
  active: 'Active filters',
  remove: (label: string) => `Remove the filter ${label}`,
  any: 'any',
  between: (low: string, high: string) => `${low} – ${high}`,
  from: (low: string) => `from ${low}`,
  upTo: (high: string) => `up to ${high}`,
  atLeast: (label: string) => `${label}: at least`,
  atMost: (label: string) => `${label}: at most`,
  resetOne: (label: string) => `Any ${label.toLowerCase()}`,
  withoutFeatures: (count: string, n: number) =>
    `${count} ${plural(n, 'track has', 'tracks have')} no features (yet), so no range, key or mood can find ${plural(n, 'it', 'them')}.`,
  sound: 'Sound',
  moreSound: 'More of the sound',
  halfDouble: 'Half and double tempo count too',
  halfDoubleShort: '(also half or double)',
  key: 'Key',
  wheel: 'Camelot wheel',
  wheelField: (code: string, name: string, count: string | null, n: number) =>
    count === null
      ? `${code}, ${name}`
      : `${code}, ${name}, ${count} ${plural(n, 'track', 'tracks')}`,
  wheelHint: 'Neighbours on the wheel mix well. Choose keys; arrow keys go round.',
  match: 'Which keys go with the chosen ones',
  matches: {
    exact: 'Same',
    strict: 'Mixes',
    relaxed: 'Relaxed',
    boost: 'Boost',
  } satisfies Record<KeyMatch, string>,
  matchHints: {
    exact: 'Only the chosen keys.',
    strict: 'The chosen keys, their relatives and their direct neighbours.',
    relaxed: 'Diagonal neighbours as well.',
    boost: 'The keys that lift the energy: a semitone or a whole tone up.',
  } satisfies Record<KeyMatch, string>,
  release: 'Release and length',
  decades: 'Decades',
  decade: (first: string) => `${first}s`,
  genres: 'Genres',
  artists: 'Artists',
  oneArtist: 'One artist',
  oneAlbum: 'One album',
  noNames: 'None in this result.',
  library: 'Library',
  savedChoice: 'Saved',
  savedAny: 'All',
  savedTrue: 'Saved now',
  savedFalse: 'Removed',
  onlySaved: 'Saved now',
  onlyRemoved: 'No longer saved',
  explicitChoice: 'Explicit',
  explicitAny: 'All',
  explicitTrue: 'Explicit',
  explicitFalse: 'Clean',
  onlyExplicit: 'Explicit',
  noExplicit: 'Not explicit',
  states: 'Features',
  listing: 'Releases',
  everyRelease: 'Every release',
  byRecording: 'One per recording',
  pitch: (text: string) => `Key ${text}`,
  addedBetween: (from: string | null, to: string | null) =>
    from !== null && to !== null
      ? `Saved ${from} – ${to}`
      : from === null
        ? `Saved until ${to ?? ''}`
        : `Saved since ${from}`,
};

export const ranges = {
  tempo: 'Tempo',
  energy: 'Energy',
  danceability: 'Danceability',
  valence: 'Valence',
  acousticness: 'Acousticness',
  instrumentalness: 'Instrumentalness',
  liveness: 'Liveness',
  speechiness: 'Speechiness',
  loudness: 'Loudness',
  timeSignature: 'Beats in a bar',
  releaseYear: 'Year',
  duration: 'Length',
} satisfies Record<RangeName, string>;

export const moods = {
  happy: { name: 'Happy', text: 'Cheerful and lively' },
  sad: { name: 'Sad', text: 'Low and slow to rise' },
  energetic: { name: 'Energetic', text: 'Fast, loud and dense' },
  calm: { name: 'Calm', text: 'Quiet, with little force' },
  dance: { name: 'Dance', text: 'A steady beat to move to' },
  focus: { name: 'Focus', text: 'Hardly a voice, nothing wild' },
  acoustic: { name: 'Acoustic', text: 'Wood, strings and air' },
  intense: { name: 'Intense', text: 'Full force, dark colours' },
} satisfies Record<Mood, { readonly name: string; readonly text: string }>;

export const moodStrip = {
  label: 'Moods',
  meaning: (mood: string, ranges: string) => `${mood}: ${ranges}`,
};
