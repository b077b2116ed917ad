import {
  artistObject,
  trackObject,
  type AlbumObject,
  type TrackObject,
} from '../spotify-web-api/track-object.js';
import type { SeededRandom } from '../world/seeded-random.js';
import { stableSpotifyId } from '../world/stable-id.js';
import { pickByRank, type CastArtist } from './artist-cast.js';
import { nameFrom } from './name-pattern.js';

const NO_ISRC_SHARE = 0.01;
const LOWER_CASE_SHARE = 0.008;
const HYPHENATED_SHARE = 0.006;

/** A recording before it is on any record; `isrc` as the label wrote it. */
export interface Recording {
  readonly title: string;
  readonly artists: readonly CastArtist[];
  readonly durationMs: number;
  readonly explicit: boolean;
  readonly isrc: string | null;
}

/** Invents recordings; no two of them get the same ISRC. */
export class RecordingStudio {
  private serial = 0;

  constructor(
    private readonly cast: readonly CastArtist[],
    private readonly random: SeededRandom,
  ) {}

  record(artist: CastArtist, released: Date): Recording {
    const { random } = this;
    const guest = random.chance(0.09) ? pickByRank(this.cast, random) : artist;
    const year = released.getUTCFullYear();
    const title = nameFrom(artist.style.titles, artist.style, random);
    const feature = guest === artist || random.chance(0.4) ? '' : ` (feat. ${guest.name})`;
    const seconds = Math.max(48, random.normal(artist.style.seconds, artist.style.seconds / 5));
    return {
      title: title + feature + this.edition(year),
      artists: guest === artist ? [artist] : [artist, guest],
      durationMs: Math.round(seconds * 1_000),
      explicit: random.chance(artist.style.explicit),
      isrc: this.isrc(artist, year),
    };
  }

  private edition(year: number): string {
    const draw = this.random.next();
    if (year < 1992 && draw < 0.22) return ` - ${this.random.integer(1998, 2019)} Remaster`;
    if (draw < 0.015) return ' - Live';
    return draw < 0.025 ? ' - Acoustic Version' : '';
  }

  /** ISRCs exist since 1986; older recordings got theirs when they came out anew. */
  private isrc({ isrcPrefix }: CastArtist, year: number): string | null {
    this.serial += 1;
    const yy = String(Math.max(year, 1990) % 100).padStart(2, '0');
    const designation = String(this.serial % 100_000).padStart(5, '0');
    const plain = isrcPrefix + yy + designation;
    const draw = this.random.next();
    if (draw < NO_ISRC_SHARE) return null;
    if (draw < NO_ISRC_SHARE + LOWER_CASE_SHARE) return plain.toLowerCase();
    if (draw < NO_ISRC_SHARE + LOWER_CASE_SHARE + HYPHENATED_SHARE) {
      return `${plain.slice(0, 2)}-${plain.slice(2, 5)}-${yy}-${designation}`;
    }
    return plain;
  }
}

/** A recording as one track of a record; the same recording on another record is another track. */
export function trackOn(
  album: AlbumObject,
  trackNumber: number,
  recording: Recording,
  playable: boolean,
): TrackObject {
  return trackObject({
    id: stableSpotifyId(`sandbox track:${album.id}:${trackNumber}`),
    name: recording.title,
    album,
    artists: recording.artists.map(({ id, name }) => artistObject(id, name)),
    disc_number: 1,
    track_number: trackNumber,
    duration_ms: recording.durationMs,
    explicit: recording.explicit,
    isrc: recording.isrc,
    playable,
    ...(playable ? {} : { restriction: 'market' }),
  });
}
