import type { Genre } from '@app/contracts';
import type { KnownTracks } from '../world/known-tracks.js';
import { SeededRandom } from '../world/seeded-random.js';
import type { TrackFacts } from '../world/track-facts.js';
import { genreProfiles, profileOf, type GenreProfile } from './genre-profiles.js';
import { inventAudio } from './invented-audio.js';
import type { Song, SongSource } from './song.js';

const UNKNOWN_SHARE = 0.04;
const NO_AUDIO_SHARE = 0.01;
const ONLY_BY_ISRC_SHARE = 0.01;

/**
 * Songs that are made up for the tracks of the library, always the same for the same track. What is decided per
 * recording (its ISRC, or its id without one) agrees for all releases of it: whether it is known, and how it sounds.
 */
export class InventedSongs implements SongSource {
  readonly kind = 'invented';
  readonly rows = null;

  /** `genres` by track id, where the library came with any. */
  constructor(
    private readonly knownTracks: KnownTracks,
    private readonly genres: ReadonlyMap<string, readonly Genre[]>,
  ) {}

  bySpotifyId(spotifyId: string): Song | null {
    const track = this.knownTracks.byId(spotifyId);
    if (track === undefined) return null;
    const hidden = new SeededRandom(`by id:${spotifyId}`).chance(ONLY_BY_ISRC_SHARE);
    return hidden && track.isrc !== null ? null : this.songOf(track);
  }

  byIsrc(isrc: string): Song | null {
    const [track] = this.knownTracks.byIsrc(isrc);
    return track === undefined ? null : this.songOf(track);
  }

  private songOf(track: TrackFacts): Song | null {
    const random = new SeededRandom(`recording:${track.isrc ?? track.id}`);
    const fate = random.next();
    if (fate < UNKNOWN_SHARE) return null;
    const known = this.genres.get(track.id);
    const profile = profileOf(known ?? []) ?? random.pick(genreProfiles);
    return {
      spotifyId: track.id,
      isrc: track.isrc,
      track,
      audio: fate < UNKNOWN_SHARE + NO_AUDIO_SHARE ? null : inventAudio(random, profile),
      genres: known ?? inventGenres(random, profile),
    };
  }
}

/** Now and then none at all, as with the real provider. */
function inventGenres(random: SeededRandom, { root, subs }: GenreProfile): readonly Genre[] {
  return random.chance(0.05) ? [] : [{ root, sub: [random.pick(subs)] }];
}
