import type { FailedRequestStatus } from '@app/contracts';
import { plural } from './plural.js';

export const failedRequests = {
  title: 'Failures',
  lead: 'Tracks without features, and why. One line for each track.',
  kinds: 'Why',
  status: 'Status',
  openOnes: 'Still open',
  statuses: {
    pending: 'Asked again later',
    retrying: 'Trying again',
    failed: 'Given up',
    resolved: 'Resolved',
    dismissed: 'Dismissed',
  } satisfies Record<FailedRequestStatus, string>,
  empty: 'Nothing has failed',
  emptyText: 'Every track that was asked for has its answer.',
  emptyFilter: 'Nothing of this kind.',
  retry: 'Ask again',
  retryOne: (name: string) => `Ask again for ${name}`,
  retried: (name: string) => `${name} is asked for again, before others.`,
  retryKind: (kind: string) => `Ask again: all “${kind}”`,
  retryKindQuestion: (count: string, n: number) =>
    `Ask again for ${count} ${plural(n, 'track', 'tracks')}?`,
  retryKindText:
    'Each of them may cost a call of your budget. Those that are not known there are rarely known a day later.',
  retryKindYes: 'Ask again',
  retriedKind: (count: string, n: number) =>
    `${count} ${plural(n, 'track is', 'tracks are')} due now.`,
  dismiss: 'Dismiss',
  dismissOne: (name: string) => `Dismiss ${name}`,
  dismissQuestion: (name: string) => `Dismiss “${name}”?`,
  dismissText:
    'It is not asked for any more and leaves this list. The track stays in the gallery, without features. Under “Dismissed” you can ask for it again.',
  dismissed: (name: string) => `${name} was dismissed.`,
  attempts: (done: string, max: string) => `${done} of ${max} attempts`,
  again: (span: string) => `again in ${span}`,
  againNow: 'again any moment',
  details: 'What was said',
  code: 'HTTP status',
  answer: 'Start of the answer',
  fingerprint: 'SHA-256 of the whole answer',
  isrc: 'ISRC',
  provider: 'Provider',
  since: 'First',
  latest: 'Latest',
  none: 'none',
};
