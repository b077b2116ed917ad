import type { FeatureState } from '@app/contracts';
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
