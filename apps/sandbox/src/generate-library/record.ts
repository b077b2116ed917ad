import { albumObject, artistObject, type AlbumObject } from '../spotify-web-api/track-object.js';
import { COVER_SIDE, drawnCover } from '../world/drawn-cover.js';
import type { SeededRandom } from '../world/seeded-random.js';
import { stableSpotifyId } from '../world/stable-id.js';
import type { CastArtist } from './artist-cast.js';

const DAY_MS = 86_400_000;
const VARIOUS_ARTISTS = artistObject(
  stableSpotifyId('sandbox artist:Various Artists'),
  'Various Artists',
);

/** An invented album, single or compilation. `unsaved` are the track numbers that nobody has saved yet. */
export interface SandboxRecord {
  readonly album: AlbumObject;
  readonly released: Date;
  readonly unsaved: number[];
}

/** A kind of record: the upper end of its share among all draws, and the least and most tracks it has. */
export interface RecordFormat {
  readonly upTo: number;
  readonly type: AlbumObject['album_type'];
  readonly tracks: readonly [number, number];
}

const single: RecordFormat = { upTo: 0.95, type: 'single', tracks: [1, 3] };
const formats: readonly RecordFormat[] = [
  { upTo: 0.62, type: 'album', tracks: [8, 15] },
  { upTo: 0.71, type: 'single', tracks: [4, 6] },
  single,
  { upTo: 1, type: 'compilation', tracks: [14, 30] },
];

export function pickFormat(random: SeededRandom): RecordFormat {
  const draw = random.next();
  return formats.find(({ upTo }) => draw < upTo) ?? single;
}

export function makeRecord(
  name: string,
  artist: CastArtist,
  format: RecordFormat,
  released: Date,
  random: SeededRandom,
): SandboxRecord {
  const id = stableSpotifyId(`sandbox album:${artist.name}:${name}:${released.toISOString()}`);
  const size = random.integer(...format.tracks);
  const album = albumObject({
    id,
    name,
    artists: [
      format.type === 'compilation' ? VARIOUS_ARTISTS : artistObject(artist.id, artist.name),
    ],
    album_type: format.type,
    images: [{ url: drawnCover(id), height: COVER_SIDE, width: COVER_SIDE }],
    releaseDate: writtenDate(released, random),
    total_tracks: size,
  });
  return { album, released, unsaved: Array.from({ length: size }, (_, index) => index + 1) };
}

/** When a record of this artist came out: within the years of the style, and before `moment`. */
export function pickReleaseDay({ style }: CastArtist, moment: Date, random: SeededRandom): Date {
  const [first, last] = random.pick(style.years);
  const day = Date.UTC(random.integer(first, last), 0, 1) + random.integer(0, 364) * DAY_MS;
  const latest = moment.getTime() - DAY_MS;
  return new Date(day < latest ? day : latest - random.integer(0, 400) * DAY_MS);
}

/** Of old records often only the year is known, of some the month. */
function writtenDate(released: Date, random: SeededRandom): string {
  const year = released.getUTCFullYear();
  const vague = year < 1990 ? 0.3 : 0.04;
  const draw = random.next();
  if (draw < vague) return String(year);
  return released.toISOString().slice(0, draw < vague + 0.01 ? 7 : 10);
}
