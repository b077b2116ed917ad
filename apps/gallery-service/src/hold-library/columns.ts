import {
  audioFeatureNames,
  camelotIndex,
  featureProviders,
  featureStates,
  type AudioFeatures,
  type TrackDescription,
} from '@app/contracts';
import { Dictionary } from './dictionary.js';
import { foldText, wordsOf } from './fold-text.js';
import type { LibraryRow } from './library-row.js';
import { releaseNumber, releaseYear } from './release-date.js';
import { WordIndex } from './word-index.js';

export interface ArtistEntry {
  readonly id: string | null;
  readonly name: string;
  readonly folded: string;
}
export type AlbumEntry = TrackDescription['album'] & { readonly folded: string };
export interface GenreEntry {
  readonly name: string;
}

/** Stands for "none" in columns of small numbers. */
export const NONE = 255;

/** A sort key of text is cut here: what differs later is in the order of ids. */
const KEY_LENGTH = 80;

type FeatureColumns = Readonly<Record<keyof AudioFeatures, Float64Array>>;

/**
 * The library by column, a row per described track, in memory: filters, counts and distances run over it faster than a
 * database could be asked. Numbers that a track lacks are NaN. Rows are added and changed, never taken away.
 */
export class Columns {
  size = 0;
  readonly ids: string[] = [];
  readonly isrcs: (string | null)[] = [];
  readonly nameKeys: string[] = [];
  /** numbers of artists, in the order of the credits */
  readonly artists: (readonly number[])[] = [];
  readonly albums: number[] = [];
  /** numbers of genres, roots and finer ones, each once */
  readonly genres: (readonly number[])[] = [];
  readonly overridden: boolean[] = [];
  readonly artistEntries = new Dictionary<ArtistEntry>();
  readonly albumEntries = new Dictionary<AlbumEntry>();
  readonly genreEntries = new Dictionary<GenreEntry>();
  readonly words = new WordIndex();

  features = Object.fromEntries(
    audioFeatureNames.map((name) => [name, new Float64Array(0)]),
  ) as FeatureColumns;
  duration = new Float64Array(0);
  addedAt = new Float64Array(0);
  fetchedAt = new Float64Array(0);
  releaseYear = new Float64Array(0);
  /** `yyyymmdd`, with zeros where month or day are unknown */
  releaseDate = new Float64Array(0);
  explicit = new Uint8Array(0);
  saved = new Uint8Array(0);
  featureState = new Uint8Array(0);
  provider = new Uint8Array(0);
  camelot = new Uint8Array(0);

  private readonly rowsById = new Map<string, number>();

  rowOf(id: string): number | undefined {
    return this.rowsById.get(id);
  }

  idOf(row: number): string {
    return this.ids[row] ?? '';
  }

  artistsOf(row: number): readonly number[] {
    return this.artists[row] ?? [];
  }

  genresOf(row: number): readonly number[] {
    return this.genres[row] ?? [];
  }

  /** Adds a track, or puts in what has changed of it. @returns its row */
  put(track: LibraryRow): number {
    const known = this.rowsById.get(track.id);
    const row = known ?? this.append(track);
    this.saved[row] = track.saved ? 1 : 0;
    this.addedAt[row] = track.addedAt ?? NaN;
    this.fetchedAt[row] = track.fetchedAt ?? NaN;
    this.featureState[row] = featureStates.indexOf(track.featureState);
    this.provider[row] = track.provider === null ? NONE : featureProviders.indexOf(track.provider);
    for (const [index, name] of audioFeatureNames.entries()) {
      this.features[name][row] = track.features[index] ?? NaN;
    }
    const [key = null, mode = null] = [keyAt, modeAt].map((index) => track.features[index] ?? null);
    this.camelot[row] = camelotIndex(key, mode) ?? NONE;
    this.overridden[row] = track.overridden;
    this.genres[row] = this.genreNumbers(track.genres);
    return row;
  }

  /** What never changes of a track: its description. */
  private append(track: LibraryRow): number {
    const row = this.size;
    this.reserve(row + 1);
    this.size += 1;
    this.ids.push(track.id);
    this.rowsById.set(track.id, row);
    this.isrcs.push(track.isrc);
    const folded = foldText(track.name);
    this.nameKeys.push(folded.slice(0, KEY_LENGTH));
    this.artists.push(track.artists.map((artist) => this.artistNumber(artist)));
    this.albums.push(this.albumNumber(track.album));
    this.duration[row] = track.durationMs;
    this.explicit[row] = track.explicit ? 1 : 0;
    this.releaseYear[row] = releaseYear(track.album.releaseDate);
    this.releaseDate[row] = releaseNumber(track.album.releaseDate);
    const names = [track.name, track.album.name, ...track.artists.map(({ name }) => name)];
    this.words.add(row, wordsOf(foldText(names.join(' '))));
    return row;
  }

  private artistNumber({ id, name }: TrackDescription['artists'][number]): number {
    const folded = foldText(name).trim();
    return this.artistEntries.add(id ?? `name:${folded}`, () => ({ id, name, folded }));
  }

  private albumNumber(album: TrackDescription['album']): number {
    const folded = foldText(album.name).trim();
    return this.albumEntries.add(album.id ?? `name:${folded}`, () => ({ ...album, folded }));
  }

  private genreNumbers(genres: LibraryRow['genres']): number[] {
    const names = genres.flatMap(({ root, sub }) => [root, ...sub]);
    return [
      ...new Set(
        names.map((name) => this.genreEntries.add(foldText(name).trim(), () => ({ name }))),
      ),
    ];
  }

  private reserve(rows: number): void {
    if (rows <= this.saved.length) return;
    const room = Math.max(1024, 2 * this.saved.length);
    this.features = Object.fromEntries(
      audioFeatureNames.map((name) => [name, grown(this.features[name], room)]),
    ) as FeatureColumns;
    for (const name of ['duration', 'addedAt', 'fetchedAt', 'releaseYear', 'releaseDate'] as const)
      this[name] = grown(this[name], room);
    for (const name of ['explicit', 'saved', 'featureState', 'provider', 'camelot'] as const) {
      const bytes = new Uint8Array(room);
      bytes.set(this[name]);
      this[name] = bytes;
    }
  }
}

const keyAt = audioFeatureNames.indexOf('key');
const modeAt = audioFeatureNames.indexOf('mode');

function grown(values: Float64Array, room: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(room);
  larger.set(values);
  return larger;
}
