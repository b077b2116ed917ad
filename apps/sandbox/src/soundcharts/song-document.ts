import { SeededRandom } from '../world/seeded-random.js';
import { stableUuid } from '../world/stable-id.js';
import type { TrackFacts } from '../world/track-facts.js';
import type { Song } from './song.js';

const APP = 'https://app.soundcharts.com/app';
const ASSETS = 'https://assets.soundcharts.com';
const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });

/**
 * A song as `GET /api/v2.25/song/…` gives it (field order and types as in answers of November 2025); `duration` in
 * whole seconds. All releases of a recording have the same `uuid`.
 */
export function songDocument(song: Song) {
  const { isrc, audio, genres } = song;
  const described = song.track ?? madeUp(song);
  const uuid = stableUuid(`song:${isrc ?? song.spotifyId}`);
  return {
    type: 'song',
    object: {
      uuid,
      name: described.name,
      isrc: isrc === null ? null : isrcObject(isrc),
      creditName: creditName(described.artists),
      artists: described.artists.map(artistObject),
      releaseDate: releaseDate(described.releaseDate),
      copyright: '',
      appUrl: `${APP}/song/${uuid}/overview`,
      imageUrl: `${ASSETS}/song/${uuid}.jpg`,
      duration: Math.round(described.durationMs / 1_000),
      explicit: described.explicit,
      genres,
      composers: [],
      producers: [],
      labels: [],
      audio,
      languageCode: '',
      distributor: '',
    },
    errors: [],
  };
}
export type SongDocument = ReturnType<typeof songDocument>;

/** For a song of a file of features that no library ever held: all that is known is its id. */
function madeUp({
  spotifyId,
}: Song): Pick<TrackFacts, 'name' | 'artists' | 'releaseDate' | 'durationMs' | 'explicit'> {
  const seconds = new SeededRandom(`duration:${spotifyId}`).integer(120, 320);
  return {
    name: `Song ${spotifyId.slice(0, 6)}`,
    artists: ['Sandbox Ensemble'],
    releaseDate: null,
    durationMs: seconds * 1_000,
    explicit: false,
  };
}

function isrcObject(value: string) {
  const countryCode = value.slice(0, 2);
  return { value, countryCode, countryName: regionNames.of(countryCode) ?? countryCode };
}

function artistObject(name: string) {
  const uuid = stableUuid(`artist:${name}`);
  const slug = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return {
    uuid,
    slug,
    name,
    appUrl: `${APP}/artist/${slug}/overview`,
    imageUrl: `${ASSETS}/artist/${uuid}.jpg`,
  };
}

function creditName([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} ft. ${others.join(' & ')}`;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the first moment of it; null for the year 0000 of withdrawn releases. */
function releaseDate(date: string | null): string | null {
  if (date === null || !/^\d{4}(-\d{2}){0,2}$/.test(date) || date.startsWith('0000')) return null;
  return `${date}${'-01'.repeat((10 - date.length) / 3)}T00:00:00+00:00`;
}
