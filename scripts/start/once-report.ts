import type { SyncRun } from '@app/contracts';
import { count } from './progress-text.js';
import type { CallCounts } from './sandbox.client.js';
import type { Observation } from './settlement.js';
import type { RunningSystem } from './start-system.js';

/** How long each part took, in seconds. `total` counts from the start of the program to the settled gallery. */
export interface Timings {
  readonly start: number;
  readonly sync: number;
  readonly enrichment: number;
  readonly total: number;
}

/** Everything that one measured run saw. `calls` is null where no sandbox counted them. */
export interface OnceResult {
  readonly run: SyncRun;
  readonly observation: Observation;
  readonly calls: CallCounts | null;
  readonly seconds: Timings;
  readonly addresses: RunningSystem;
}

/** The result as `--json` prints it. Counts are rows or tracks; `skipped` has the reasons that occurred. */
export function buildReport({ run, observation, calls, seconds, addresses }: OnceResult) {
  const { enrichment, gallery, library } = observation;
  return {
    library: {
      rows: run.entries,
      saved: run.saved,
      distinct: run.saved - run.duplicates,
      duplicates: run.duplicates,
      skipped: Object.fromEntries(Object.entries(run.skipped).filter(([, rows]) => rows > 0)),
    },
    tracks: {
      known: library.tracksKnown,
      discovered: run.discovered,
      enriched: enrichment.enriched,
      shared: enrichment.shared,
      notFound: enrichment.missing.not_found,
      noAudio: enrichment.missing.no_audio,
      failed: enrichment.missing.failed,
    },
    calls: {
      spotify: calls?.spotify ?? null,
      soundcharts: calls?.soundcharts ?? null,
      accounts: calls?.accounts ?? null,
    },
    seconds: {
      start: rounded(seconds.start),
      sync: rounded(seconds.sync),
      enrichment: rounded(seconds.enrichment),
      total: rounded(seconds.total),
    },
    run: { id: run.id, state: run.state, mode: run.mode },
    gallery: {
      tracks: gallery.tracks,
      saved: gallery.saved,
      byFeatureState: gallery.byFeatureState,
    },
    addresses,
  };
}
export type OnceReport = ReturnType<typeof buildReport>;

/** The result for people. */
export function reportTable(report: OnceReport): string {
  const { library, tracks, calls, seconds } = report;
  const skipped = Object.entries(library.skipped).map(
    ([reason, rows]) => `${reason} ${count(rows)}`,
  );
  const rows: [string, string][] = [
    ['rows in the library', count(library.rows)],
    ['tracks', `${count(library.distinct)} (${count(library.duplicates)} saved twice)`],
    ['rows left out', skipped.length === 0 ? 'none' : skipped.join(', ')],
    ['newly discovered', count(tracks.discovered)],
    ['with features', `${count(tracks.enriched)} (${count(tracks.shared)} shared by ISRC)`],
    [
      'without',
      `not found ${count(tracks.notFound)}, no audio ${count(tracks.noAudio)}, failed ${count(tracks.failed)}`,
    ],
    ['calls to Spotify', calls.spotify === null ? 'not counted' : count(calls.spotify)],
    ['calls to SoundCharts', calls.soundcharts === null ? 'not counted' : count(calls.soundcharts)],
    [
      'seconds',
      `start ${seconds.start}, sync ${seconds.sync}, enrichment ${seconds.enrichment}, total ${seconds.total}`,
    ],
  ];
  return rows.map(([label, value]) => `${label.padEnd(22)}${value}`).join('\n');
}

function rounded(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
