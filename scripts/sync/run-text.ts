import type { SyncRun } from '@app/contracts';
import { count, syncSummary } from '../start/progress-text.js';

/** How a run stands, for the end of the bar: `12 pages · 212 entries/s`, or what it waits for. */
export function describeRun(run: SyncRun, now: Date): string {
  switch (run.state) {
    case 'queued':
      return 'queued';
    case 'waiting':
      return `waiting ${waitText(run, now)}${run.reason ?? ''}`;
    case 'running':
      return [pagesText(run), readingText(run), rateText(run)].filter(Boolean).join(' · ');
    case 'awaiting_approval':
    case 'completed':
    case 'completed_with_gaps':
    case 'failed':
    case 'cancelled':
      return run.state.replaceAll('_', ' ');
  }
}

/** What a run came to, in a line or two. */
export function describeEnd(run: SyncRun): string {
  const why = run.reason === null ? '' : `\n${run.reason}`;
  switch (run.state) {
    case 'completed':
    case 'completed_with_gaps':
      return `${syncSummary(run)}; ${changesText(run)}${why}`;
    case 'awaiting_approval':
      return `${syncSummary(run)}; ${changesText(run)}${why}\nApprove with POST /api/admin/syncs/${run.id}/approve-removals`;
    case 'queued':
    case 'running':
    case 'waiting':
    case 'failed':
    case 'cancelled':
      return `The sync is ${run.state.replaceAll('_', ' ')}${why}`;
  }
}

/** Seconds until a run has read the rest of its listing at the rate so far; null where that cannot be told. */
export function secondsLeft(run: SyncRun): number | null {
  if (run.total === null || run.entriesPerSecond === null || run.entriesPerSecond === 0)
    return null;
  return Math.ceil(Math.max(0, run.total - run.entries) / run.entriesPerSecond);
}

function waitText(run: SyncRun, now: Date): string {
  if (run.waitingUntil === null) return '';
  const seconds = Math.max(0, Math.ceil((Date.parse(run.waitingUntil) - now.getTime()) / 1_000));
  const span = seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
  return `${span} until ${run.waitingUntil}: `;
}

function pagesText({ pages }: SyncRun): string {
  return pages === 1 ? '1 page' : `${count(pages)} pages`;
}

function readingText({ reading }: SyncRun): string {
  return reading === 1 ? '' : `reading ${reading}, the list changed meanwhile`;
}

function rateText(run: SyncRun): string {
  if (run.entriesPerSecond === null) return '';
  const left = secondsLeft(run);
  const rest = left === null ? '' : ` · ${left} s left`;
  return `${count(Math.round(run.entriesPerSecond))} entries/s${rest}`;
}

function changesText(run: SyncRun): string {
  const calls = run.calls === 1 ? '1 call' : `${count(run.calls)} calls`;
  return `${count(run.added)} added, ${count(run.returned)} returned, ${count(run.removed)} removed, ${calls}`;
}
