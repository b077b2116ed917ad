import type { FeatureState, SortKey } from '@app/contracts';
import type { ColumnName } from '../browse-gallery/columns.js';
import { plural } from './plural.js';

export const gallery = {
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
  searchPaused: 'Searches once you are connected',
  found: (count: string, n: number) => `${count} ${plural(n, 'track', 'tracks')} found`,
  foundOf: (count: string, total: string) => `${count} of ${total}`,
  list: 'Tracks',
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
  openNameInSpotify: (name: string) => `Open ${name} in Spotify`,
  newTracks: 'New tracks have arrived',
  loadingMore: 'Loading more tracks …',
  moreFailed: 'The next tracks did not load.',
  end: (count: string, n: number) => `That is all: ${count} ${plural(n, 'track', 'tracks')}.`,
  emptyTitle: 'No tracks yet',
  emptyText:
    'As soon as the library has been read from Spotify, its tracks appear here by themselves.',
  emptyAdmin: 'Go to the admin page',
  nothingTitle: (q: string) => `Nothing matches “${q}”`,
  nothingFilteredTitle: 'No track is like that',
  nothingFilteredText:
    'The filters leave nothing together. Widen a range or take one of them away; the histograms show where there are tracks.',
  clearAll: 'Clear search and filters',
  nothingText:
    'Search looks for parts of track, artist and album names. Try fewer letters, or take a filter away.',
  closedTitle: 'This gallery is not open yet',
  closedText: 'The person it belongs to has not published it. Come back later.',
  closedNoAdmin:
    'Nobody has connected a library yet. If this is your installation, sign in as its admin.',
  offlineTitle: 'You are offline',
  offlineText: 'The gallery loads by itself once you are connected again.',
};

export const states = {
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

export const stateCounts = {
  enriched: 'with features',
  pending: 'waiting',
  not_found: 'unknown to SoundCharts',
  no_audio: 'not analysed',
  failed: 'failed',
} satisfies Record<FeatureState, string>;

export const columns = {
  album: { name: 'Album', short: 'Album' },
  added: { name: 'Saved', short: 'Saved' },
  released: { name: 'Year of release', short: 'Year' },
  duration: { name: 'Length', short: 'Length' },
  genres: { name: 'Genres', short: 'Genres' },
  isrc: { name: 'ISRC', short: 'ISRC' },
  tempo: { name: 'Tempo', short: 'BPM' },
  key: { name: 'Key', short: 'Key' },
  energy: { name: 'Energy', short: 'Energy' },
  danceability: { name: 'Danceability', short: 'Dance' },
  valence: { name: 'Valence', short: 'Valence' },
  acousticness: { name: 'Acousticness', short: 'Acoustic' },
  instrumentalness: { name: 'Instrumentalness', short: 'Instr.' },
  liveness: { name: 'Liveness', short: 'Live' },
  speechiness: { name: 'Speechiness', short: 'Speech' },
  loudness: { name: 'Loudness', short: 'Loud' },
  timeSignature: { name: 'Beats in a bar', short: 'Beats' },
} satisfies Record<ColumnName, { readonly name: string; readonly short: string }>;

export const chooser = {
  title: 'Columns',
  hint: 'Columns that do not fit are left out.',
  usual: 'As usual',
};

export const views = { label: 'View', list: 'List', grid: 'Covers' };

export const sorting = {
  label: 'Sorted by',
  heads: 'Sort by a column',
  track: 'Track',
  by: (label: string, name: string, now: string | null) =>
    now === null ? `${label}: sort by ${name}` : `${label}, ${now}`,
  nowAscending: 'sorted from the lowest; turn round',
  nowDescending: 'sorted from the highest; turn round',
  ascending: 'Turn round: lowest first',
  descending: 'Turn round: highest first',
  keys: {
    addedAt: 'Saved',
    name: 'Name',
    artist: 'Artist',
    album: 'Album',
    releaseDate: 'Release date',
    duration: 'Length',
    isrc: 'ISRC',
    fetchedAt: 'Features fetched',
    camelot: 'Key (Camelot)',
    relevance: 'Best match',
    tempo: 'Tempo',
    energy: 'Energy',
    danceability: 'Danceability',
    valence: 'Valence',
    acousticness: 'Acousticness',
    instrumentalness: 'Instrumentalness',
    liveness: 'Liveness',
    loudness: 'Loudness',
    speechiness: 'Speechiness',
    key: 'Pitch',
    mode: 'Mode',
    timeSignature: 'Beats in a bar',
  } satisfies Record<SortKey, string>,
};
