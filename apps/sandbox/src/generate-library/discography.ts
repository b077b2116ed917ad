import type { SeededRandom } from '../world/seeded-random.js';
import { pickByRank, type CastArtist } from './artist-cast.js';
import { freshName, nameFrom } from './name-pattern.js';
import { makeRecord, pickFormat, pickReleaseDay, type SandboxRecord } from './record.js';

const BACK_TO_A_KNOWN_RECORD = 0.45;

/** What the cast has recorded: it comes into being as a listener asks for it. */
export class Discography {
  private readonly records = new Map<CastArtist, SandboxRecord[]>();
  private readonly names = new Map<CastArtist, Set<string>>();

  constructor(
    private readonly cast: readonly CastArtist[],
    private readonly random: SeededRandom,
  ) {}

  /** A record that was out before `moment` and has tracks left to save, and whose it is. */
  recordBefore(moment: Date): { readonly artist: CastArtist; readonly record: SandboxRecord } {
    const artist = pickByRank(this.cast, this.random);
    const known = (this.records.get(artist) ?? []).filter(
      ({ released, unsaved }) => released < moment && unsaved.length > 0,
    );
    if (known.length > 0 && this.random.chance(BACK_TO_A_KNOWN_RECORD)) {
      return { artist, record: this.random.pick(known) };
    }
    return { artist, record: this.release(artist, moment) };
  }

  private release(artist: CastArtist, moment: Date): SandboxRecord {
    const { random } = this;
    const names = this.names.get(artist) ?? new Set<string>();
    this.names.set(artist, names);
    const name = freshName(() => nameFrom(artist.style.titles, artist.style, random), names);
    const released = pickReleaseDay(artist, moment, random);
    const record = makeRecord(name, artist, pickFormat(random), released, random);
    this.records.set(artist, [...(this.records.get(artist) ?? []), record]);
    return record;
  }
}
