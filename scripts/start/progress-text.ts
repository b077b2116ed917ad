import type { SyncRun } from '@app/contracts';
import type { Observation } from './settlement.js';

const counted = new Intl.NumberFormat('en');

/** A whole number with separators: `1,234`. */
export function count(value: number): string {
  return counted.format(value);
}

/** How far a sync is: `syncing: 1,250 of 2,000 rows read`. */
export function syncProgress(run: SyncRun): string {
  const total = run.total === null ? '' : ` of ${count(run.total)}`;
  const waiting = run.waitingUntil === null ? '' : `, waiting until ${run.waitingUntil}`;
  return `syncing: ${count(run.entries)}${total} rows read${waiting}`;
}

/** What a sync came to. */
export function syncSummary(run: SyncRun): string {
  const skipped = Object.values(run.skipped).reduce((sum, rows) => sum + rows, 0);
  const left = skipped === 0 ? '' : `, ${count(skipped)} rows left out (${skippedText(run)})`;
  const twice = run.duplicates === 0 ? '' : `, ${count(run.duplicates)} saved twice`;
  return `Library synced: ${count(run.entries)} rows, ${count(run.saved - run.duplicates)} tracks${twice}${left}`;
}

/** How far the features are: `features: 320 of 1,900 tracks`. */
export function enrichmentProgress({ library, enrichment, gallery }: Observation): string {
  const known = library.tracksKnown;
  const shown = `${count(gallery.tracks)} in the gallery`;
  return `features: ${count(enrichment.queue.settled)} of ${count(known)} tracks, ${shown}`;
}

/** What the enrichment came to. */
export function enrichmentSummary({ enrichment, gallery }: Observation): string {
  const { missing } = enrichment;
  const without = [
    `${count(missing.not_found)} not found`,
    `${count(missing.no_audio)} without audio`,
    `${count(missing.failed)} failed`,
  ].join(', ');
  return `Gallery complete: ${count(gallery.tracks)} tracks, ${count(enrichment.enriched)} with features (${without})`;
}

function skippedText(run: SyncRun): string {
  return Object.entries(run.skipped)
    .filter(([, rows]) => rows > 0)
    .map(([reason, rows]) => `${count(rows)} ${reason.replaceAll('_', ' ')}`)
    .join(', ');
}
