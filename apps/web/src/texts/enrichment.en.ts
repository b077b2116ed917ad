import type {
  BreakerState,
  FeatureState,
  FeatureProvider,
  ProviderGateState,
  ProviderOutcome,
} from '@app/contracts';
import { plural } from './plural.js';

export const providerNames = {
  soundcharts: 'SoundCharts',
  reccobeats: 'ReccoBeats',
} satisfies Record<FeatureProvider, string>;

/** What a call to a provider came to, as a person says it. */
export const outcomes = {
  ok: 'Answered',
  not_found: 'Not known there',
  no_audio: 'Not analysed there',
  rate_limited: 'Asked to slow down',
  quota_exhausted: 'Quota used up',
  unauthorized: 'Key refused',
  forbidden: 'Plan refused',
  unavailable: 'No answer',
  malformed: 'Unreadable answer',
} satisfies Record<ProviderOutcome, string>;

export const enrichment = {
  title: 'Features',
  lead: 'Each recording is asked for once, within the budget.',
  coverage: 'Coverage',
  coverageOf: (share: string) => `${share} %`,
  coverageText: (enriched: string, all: string) => `${enriched} of ${all} tracks have features`,
  states: {
    enriched: 'with features',
    pending: 'waiting',
    not_found: 'not known to the provider',
    no_audio: 'known, not analysed',
    failed: 'failed',
  } satisfies Record<FeatureState, string>,
  empty: 'There are no tracks yet. They arrive with the first sync.',
  pause: 'Pause all',
  resume: 'Go on',
  pauseQuestion: 'Stop asking for features?',
  pauseText:
    'Calls in flight are finished, then nobody is asked until you let it go on. Nothing is lost: what waits keeps its place.',
  pauseYes: 'Pause',
  pauseOne: (name: string) => `Ask ${name}`,
  forecast: {
    done: 'Nothing is left to ask: every track has its answer.',
    paused: (tracks: string, n: number) =>
      `You have paused it. ${tracks} ${plural(n, 'track waits', 'tracks wait')}.`,
    by: (tracks: string, n: number, calls: string, when: string) =>
      `${tracks} ${plural(n, 'track', 'tracks')} left, ${calls} to ask for. If it goes on like this, it is done ${when}.`,
    on: (day: string) => `on ${day}`,
    today: 'today',
    unknown: (tracks: string, n: number) =>
      `${tracks} ${plural(n, 'track', 'tracks')} left. Nobody can say when: no provider can be asked now.`,
    perDay: (count: string) => `The budget allows ${count} calls a day.`,
  },
  nextAttempt: (span: string) => `The next one is due in ${span}.`,
  nextAttemptNow: 'The next one is due now.',
  providers: 'Providers, in the order in which they are asked',
  answered: 'Answered for',
  shared: (count: string) => `${count} without a call`,
  waiting: 'Waiting',
  dueNow: (count: string) => `${count} due now`,
  asking: 'Being asked',
  outbox: 'Events on their way',
  calls: 'Calls today',
  hits: 'Found today',
  failures: 'Failed today',
  latency: 'Mean answer time',
  milliseconds: (count: string) => `${count} ms`,
  doubtful: (count: string, n: number) =>
    `${count} ${plural(n, 'match', 'matches')} by ISRC ${plural(n, 'is', 'are')} in doubt: title, artist or length differ.`,
  blacklisted: (count: string, n: number) =>
    `${count} ${plural(n, 'ISRC stands', 'ISRCs stand')} for several recordings and ${plural(n, 'is', 'are')} not trusted.`,
  budget: 'Budget',
  budgetOf: (used: string, limit: string) => `${used} of ${limit}`,
  budgetFree: (used: string) => `${used}, no limit`,
  periods: { minute: 'Minute', day: 'Day', month: 'Month' },
  reserved: (count: string) => `${count} kept for what people ask for`,
  resets: (span: string) => `begins anew in ${span}`,
  resetsNow: 'begins anew any moment',
  quota: (count: string, when: string) => `The provider’s own word: ${count} left (${when}).`,
  gates: {
    open: 'Open',
    paused: 'Paused by you',
    refused: 'Refused',
    rate_limited: 'Slowing down',
    quota_closed: 'Quota used up',
    budget_spent: 'Budget used up',
    broken: 'Out of order',
  } satisfies Record<ProviderGateState, string>,
  gateTexts: {
    open: 'It is asked whenever something is due.',
    paused: 'Nobody asks it until you let it go on.',
    refused:
      'It refuses the key or the plan. Check both; it is tried again now and then, and at once with another key.',
    rate_limited: 'It wants to be left alone for a moment.',
    quota_closed: 'Its own quota is used up.',
    budget_spent: 'This installation’s budget is used up.',
    broken:
      'It failed so often in a row that only one call at a time finds out whether it is back.',
  } satisfies Record<ProviderGateState, string>,
  opens: (span: string) => `Asked again in ${span}.`,
  opensNow: 'Asked again any moment.',
  breaker: 'Breaker',
  breakers: {
    closed: 'closed: calls pass',
    open: 'open: no call passes',
    half_open: 'half open: one call at a time',
  } satisfies Record<BreakerState, string>,
  breakerFailures: (count: string, n: number) =>
    `${count} ${plural(n, 'outage', 'outages')} in a row`,
};
