/** What a page of an incremental run showed, after it was stored. */
export interface IncrementalSight {
  /** entries of the listing, as the page says */
  readonly total: number;
  /** tracks of the library now */
  readonly size: number;
  /** what the last whole listing had more than the library; null before the first one */
  readonly surplus: number | null;
  /** entries of this run that were left out and are younger than the last known track */
  readonly freshSkipped: number;
  /** tracks of the page that stood in the library as they are */
  readonly known: number;
  /** whether an entry of the page is older than the last known track: all that are younger have been seen */
  readonly reachesBack: boolean;
  readonly atEnd: boolean;
}

export type IncrementalDecision = 'go_on' | 'done' | 'become_full';

/**
 * How an incremental run goes on. It is done where it has come to tracks that it knows, and what it has seen explains
 * how many entries the listing has. Where it has read back behind the last known track and the number is still another,
 * something happened further down (a removal, a save in the past, another order): then everything must be read.
 */
export function decideIncremental(sight: IncrementalSight): IncrementalDecision {
  if (sight.surplus === null) return 'become_full';
  const explained = sight.total === sight.size + sight.surplus + sight.freshSkipped;
  if (sight.atEnd) return explained ? 'done' : 'become_full';
  if (sight.known === 0) return 'go_on';
  if (explained) return 'done';
  return sight.reachesBack ? 'become_full' : 'go_on';
}
