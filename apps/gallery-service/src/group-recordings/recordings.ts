import { featureStates } from '@app/contracts';
import type { Columns } from '../hold-library/columns.js';
import { RecordingKeys, type StandingDecision } from './recording-decision.js';

const ENRICHED = featureStates.indexOf('enriched');

/** The recordings of the library: which rows are releases of the same one, and which of them stands for it. */
export class Recordings {
  private keys: RecordingKeys;
  private decisions: readonly StandingDecision[] = [];
  private decided: ReadonlySet<string> = new Set();
  private readonly groupsByKey = new Map<string, number[]>();
  private readonly groups: number[][] = [];

  constructor(private readonly columns: Columns) {
    this.keys = this.makeKeys();
  }

  /** Groups all rows anew under these decisions. */
  decide(decisions: readonly StandingDecision[]): void {
    this.decisions = decisions;
    this.decided = new Set(
      decisions.flatMap(({ trackId, otherId }) => [
        trackId,
        ...(otherId === null ? [] : [otherId]),
      ]),
    );
    this.keys = this.makeKeys();
    this.groupsByKey.clear();
    this.groups.length = 0;
    for (let row = 0; row < this.columns.size; row += 1) this.add(row);
  }

  /** Puts new rows into their groups. */
  added(rows: readonly number[]): void {
    if (rows.some((row) => this.decided.has(this.columns.idOf(row)))) this.decide(this.decisions);
    else for (const row of rows) this.add(row);
  }

  /** All releases of the recording that a row is a release of, in no order. */
  releasesOf(row: number): readonly number[] {
    return this.groups[row] ?? [row];
  }

  /** Whether the admin's decisions shaped the recording. */
  isDecided(row: number): boolean {
    return (
      this.keys.isShaped(this.keyOf(row)) ||
      this.releasesOf(row).some((release) => this.keys.chosenBy(this.columns.idOf(release)) > 0)
    );
  }

  /** Below 0 where the left release is the better one to stand for their recording. */
  compare(left: number, right: number): number {
    const { columns } = this;
    return (
      this.chosen(right) - this.chosen(left) ||
      (columns.saved[right] ?? 0) - (columns.saved[left] ?? 0) ||
      this.enriched(right) - this.enriched(left) ||
      upwards(columns.releaseDate[left], columns.releaseDate[right]) ||
      upwards(columns.addedAt[left], columns.addedAt[right]) ||
      (columns.idOf(left) < columns.idOf(right) ? -1 : left === right ? 0 : 1)
    );
  }

  /** Whether the row stands for its recording among the releases that pass. */
  represents(row: number, passes: (row: number) => boolean): boolean {
    const releases = this.releasesOf(row);
    return (
      releases.length === 1 ||
      !releases.some((other) => other !== row && this.compare(other, row) < 0 && passes(other))
    );
  }

  private add(row: number): void {
    const key = this.keyOf(row);
    const group = this.groupsByKey.get(key) ?? [];
    group.push(row);
    this.groupsByKey.set(key, group);
    this.groups[row] = group;
  }

  private keyOf(row: number): string {
    return this.keys.of(this.columns.idOf(row), this.columns.isrcs[row] ?? null);
  }

  private makeKeys(): RecordingKeys {
    return new RecordingKeys(this.decisions, (trackId) => {
      const row = this.columns.rowOf(trackId);
      return row === undefined ? undefined : (this.columns.isrcs[row] ?? null);
    });
  }

  private chosen(row: number): number {
    return this.keys.chosenBy(this.columns.idOf(row));
  }

  private enriched(row: number): number {
    return this.columns.featureState[row] === ENRICHED ? 1 : 0;
  }
}

/** Compares numbers upwards, those that are unknown (NaN) last. */
function upwards(left = NaN, right = NaN): number {
  if (Number.isNaN(left) || Number.isNaN(right)) {
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
  }
  return left - right;
}
