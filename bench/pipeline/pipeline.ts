import type { TrackDescription } from '@app/contracts';

/** One of the two pipelines that are compared, as it is seen from outside. */
export interface Pipeline {
  readonly name: 'ours' | 'baseline';
  readonly stream: string;
  /** The subjects of the first and of the last event of a track. */
  readonly discovered: string;
  readonly enriched: string;
  /** Puts tracks into the outbox that the pipeline begins with, in one transaction. */
  discover(tracks: readonly TrackDescription[]): Promise<void>;
  /** How many tracks have taken each of the durable steps. */
  census(): Promise<Census>;
}

/** The durable steps. An outbox row counts once the broker has acknowledged it. */
export const steps = ['discovery', 'inbox', 'settled', 'features', 'outbox'] as const;
export type Census = Readonly<Record<(typeof steps)[number], number>>;
