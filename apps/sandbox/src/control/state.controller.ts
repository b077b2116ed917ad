import { Controller, Get, Inject } from '@nestjs/common';
import { SONG_SOURCE } from '../soundcharts/song-source.token.js';
import type { SongSource } from '../soundcharts/song.js';
import { AccountsSettings } from '../spotify-accounts/accounts.settings.js';
import { KnownTracks } from '../world/known-tracks.js';
import { Library } from '../world/library.js';
import { censusOf } from '../world/listing-census.js';
import { personIds, people } from '../world/people.js';
import { SandboxClock } from '../world/sandbox.clock.js';

/** What this sandbox is made of. */
@Controller('control/state')
export class StateController {
  constructor(
    private readonly clock: SandboxClock,
    private readonly library: Library,
    private readonly knownTracks: KnownTracks,
    private readonly settings: AccountsSettings,
    @Inject(SONG_SOURCE) private readonly songs: SongSource,
  ) {}

  /**
   * `library.rows` were read from the file or generated, `library.items` are in the listing now. `features.rows` were
   * read from the file; `tracksKnown` counts the tracks ever in the library, and `tracksWithAudio` those of them for
   * which one of the two lookups gives audio features.
   */
  @Get()
  state() {
    const items = this.library.itemsOf('sandbox-admin');
    return {
      now: this.clock.now().toISOString(),
      offsetSeconds: this.clock.offsetSeconds,
      library: { ...this.library.source, items: items.length, entries: censusOf(items) },
      people: personIds.map((id) => people[id]),
      accounts: this.settings.current,
      features: { kind: this.songs.kind, rows: this.songs.rows, ...this.featureCounts() },
    };
  }

  private featureCounts(): { tracksKnown: number; tracksWithAudio: number } {
    const tracks = [...this.knownTracks.all()];
    const withAudio = tracks.filter(({ id, isrc }) => {
      const song = this.songs.bySpotifyId(id) ?? (isrc === null ? null : this.songs.byIsrc(isrc));
      return song !== null && song.audio !== null;
    });
    return { tracksKnown: tracks.length, tracksWithAudio: withAudio.length };
  }
}
