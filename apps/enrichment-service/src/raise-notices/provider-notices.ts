import type { FeatureProvider, Notice } from '@app/contracts';
import type { Pause } from '../pace-calls/pause.js';

const names: Readonly<Record<FeatureProvider, string>> = {
  soundcharts: 'SoundCharts',
  reccobeats: 'ReccoBeats',
};

/** The day of a moment (UTC): a refusal is told again the next day if nobody has seen to it. */
function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** What the operator has to know about a gate that was just closed; null where nobody needs to do anything. */
export function noticeOfPause(provider: FeatureProvider, pause: Pause, now: Date): Notice | null {
  switch (pause.outcome) {
    case 'rate_limited':
      return null;
    case 'quota_exhausted':
      return quotaClosed(provider, pause.until, now);
    case 'unauthorized':
    case 'forbidden':
      return {
        key: `provider_refused:${provider}:${pause.outcome}:${dayOf(now)}`,
        kind: 'provider_refused',
        title: `${names[provider]} refuses this installation`,
        message:
          pause.outcome === 'unauthorized'
            ? 'It does not accept the credentials. No track is asked for until others are set; none loses an attempt.'
            : `Its plan does not allow the calls (${pause.detail}). No track is asked for until it does; none loses an attempt.`.slice(
                0,
                1_000,
              ),
        until: null,
        raisedAt: now.toISOString(),
      };
  }
}

/** The quota, or this installation's budget for the month, is used up. */
export function quotaClosed(provider: FeatureProvider, until: Date, now: Date): Notice {
  return {
    key: `quota_closed:${provider}:${dayOf(until)}`,
    kind: 'quota_closed',
    title: `The quota of ${names[provider]} is used up`,
    message: `No track is asked for until ${dayOf(until)}. What waits keeps its place.`,
    until: until.toISOString(),
    raisedAt: now.toISOString(),
  };
}
