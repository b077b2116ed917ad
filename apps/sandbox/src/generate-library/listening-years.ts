import type { Genre } from '@app/contracts';
import type { TrackObject } from '../spotify-web-api/track-object.js';
import { SeededRandom } from '../world/seeded-random.js';
import { castArtists, type CastArtist } from './artist-cast.js';
import { Discography } from './discography.js';
import { makeRecord, type RecordFormat, type SandboxRecord } from './record.js';
import { RecordingStudio, trackOn, type Recording } from './recording.js';

const NEWEST = Date.UTC(2026, 10, 15, 21, 40);
const SPAN_MS = 9.5 * 365 * 86_400_000;
const DAY_MS = 86_400_000;
const SINGLE: RecordFormat = { upTo: 1, type: 'single', tracks: [1, 1] };
const ALSO_A_SINGLE_SHARE = 0.03;
const UNPLAYABLE_SHARE = 0.01;

/** A track of the catalogue, when it was saved (milliseconds since 1970), and what kind of music it is. */
export interface SavedTrack {
  readonly savedAt: number;
  readonly track: TrackObject;
  readonly genre: Genre;
}

/**
 * Invents nine and a half years of saving tracks, going back from November 2026: now and then a whole record in one
 * moment, more often a song or two. Always the same for the same count.
 */
export class ListeningYears {
  private readonly random = new SeededRandom('listening years');
  private readonly cast: readonly CastArtist[];
  private readonly discography: Discography;
  private readonly studio: RecordingStudio;
  private readonly saved: SavedTrack[] = [];

  constructor(private readonly count: number) {
    this.cast = castArtists(Math.max(3, Math.round(count / 6)), this.random);
    this.discography = new Discography(this.cast, this.random);
    this.studio = new RecordingStudio(this.cast, this.random);
  }

  relive(): readonly SavedTrack[] {
    let moment = NEWEST;
    while (this.saved.length < this.count) {
      moment -= this.random.exponential((SPAN_MS / this.count) * 2.2);
      const { artist, record } = this.discography.recordBefore(new Date(moment));
      this.saveFrom(record, artist, moment);
    }
    return this.saved.slice(0, this.count);
  }

  private saveFrom(record: SandboxRecord, artist: CastArtist, moment: number): void {
    const { random } = this;
    const atOnce = random.chance(0.6);
    const take = random.chance(0.07) ? record.unsaved.length : random.pick([1, 1, 1, 1, 2, 2, 3]);
    for (const [index, trackNumber] of this.takeTracks(record, take).entries()) {
      const performer = record.album.album_type === 'compilation' ? this.guestLike(artist) : artist;
      const recording = this.studio.record(performer, record.released);
      const savedAt = atOnce ? moment : moment - index * random.integer(2, 40) * 1_000;
      this.save(
        trackOn(record.album, trackNumber, recording, !random.chance(UNPLAYABLE_SHARE)),
        savedAt,
        performer,
      );
      const alsoSingle = record.album.album_type === 'album' && random.chance(ALSO_A_SINGLE_SHARE);
      if (alsoSingle) this.saveSingle(recording, performer, record.released, savedAt);
    }
  }

  /** The single came out before the album and was saved before it: another track, the same ISRC. */
  private saveSingle(
    recording: Recording,
    artist: CastArtist,
    albumDay: Date,
    albumSavedAt: number,
  ): void {
    const day = new Date(albumDay.getTime() - this.random.integer(14, 70) * DAY_MS);
    const single = makeRecord(recording.title, artist, SINGLE, day, this.random);
    const earliest = day.getTime() + DAY_MS;
    const savedAt = Math.max(earliest, albumSavedAt - this.random.integer(3, 90) * DAY_MS);
    this.save(trackOn(single.album, 1, recording, true), Math.min(savedAt, albumSavedAt), artist);
  }

  private takeTracks({ unsaved }: SandboxRecord, count: number): readonly number[] {
    if (count >= unsaved.length) return unsaved.splice(0);
    return Array.from({ length: count }, () =>
      unsaved.splice(this.random.integer(0, unsaved.length - 1), 1),
    ).flat();
  }

  private guestLike({ style }: CastArtist): CastArtist {
    return this.random.pick(this.cast.filter((artist) => artist.style === style));
  }

  private save(track: TrackObject, savedAt: number, { style }: CastArtist): void {
    this.saved.push({ savedAt, track, genre: style.genre });
  }
}
