import { Recordings } from '../group-recordings/recordings.js';
import type { StandingDecision } from '../group-recordings/recording-decision.js';
import { Columns } from './columns.js';
import type { LibraryRow } from './library-row.js';
import { Orders } from './orders.js';

/** What people decided about the library. */
export interface Curation {
  readonly version: number;
  readonly hiddenTracks: ReadonlySet<string>;
  readonly hiddenArtists: ReadonlySet<string>;
  readonly decisions: readonly StandingDecision[];
}

const nothingDecided: Curation = {
  version: 0,
  hiddenTracks: new Set(),
  hiddenArtists: new Set(),
  decisions: [],
};

/** The whole library in memory: columns, orders, recordings, and what is hidden. */
export class Library {
  readonly columns = new Columns();
  readonly orders = new Orders(this.columns);
  readonly recordings = new Recordings(this.columns);
  private hidden = new Uint8Array(0);
  private curation = nothingDecided;
  /** what was computed since the last change */
  private readonly computed = new Map<string, unknown>();

  get size(): number {
    return this.columns.size;
  }

  get curationVersion(): number {
    return this.curation.version;
  }

  /** Whether the public may see the row. */
  isShown(row: number): boolean {
    return this.hidden[row] === 0;
  }

  /** Computes something about the whole library once, until it changes. */
  once<T>(what: string, compute: () => T): T {
    if (!this.computed.has(what)) this.computed.set(what, compute());
    return this.computed.get(what) as T;
  }

  /** The rows that the public may see, upwards. */
  shownRows(): Uint32Array {
    return this.once('shown', () =>
      Uint32Array.from({ length: this.size }, (_, row) => row).filter((row) => this.isShown(row)),
    );
  }

  /** Puts in tracks that are new or have changed. */
  put(tracks: readonly LibraryRow[]): void {
    if (tracks.length === 0) return;
    const before = this.columns.size;
    const rows = new Set(tracks.map((track) => this.columns.put(track)));
    const added = [...rows].filter((row) => row >= before);
    if (this.hidden.length < this.columns.size) {
      const larger = new Uint8Array(Math.max(1024, 2 * this.columns.size));
      larger.set(this.hidden);
      this.hidden = larger;
    }
    for (const row of added) this.hidden[row] = this.isHidden(row) ? 1 : 0;
    this.recordings.added(added);
    this.orders.changed(rows);
    this.computed.clear();
  }

  /** Lets other decisions hold from now on. */
  curate(curation: Curation): void {
    this.curation = curation;
    for (let row = 0; row < this.size; row += 1) this.hidden[row] = this.isHidden(row) ? 1 : 0;
    this.recordings.decide(curation.decisions);
    this.computed.clear();
  }

  private isHidden(row: number): boolean {
    const { hiddenTracks, hiddenArtists } = this.curation;
    if (hiddenTracks.has(this.columns.idOf(row))) return true;
    if (hiddenArtists.size === 0) return false;
    return this.columns
      .artistsOf(row)
      .some((artist) => hiddenArtists.has(this.columns.artistEntries.get(artist).id ?? ''));
  }
}
