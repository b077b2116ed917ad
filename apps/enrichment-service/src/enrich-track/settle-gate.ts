import type { FeatureProvider } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import { breakerAfter } from '../pace-calls/breaker.js';
import { lockGate } from '../pace-calls/gate-row.js';
import type { Pause } from '../pace-calls/pause.js';
import {
  closeGate,
  noteToldLimits,
  refundFreeCalls,
  setBreaker,
} from '../pace-calls/provider-gate.repository.js';
import { strictestOf } from '../pace-calls/told-limits.js';
import type { ProviderCall } from './feature.client.js';
import type { AskedRequest } from './handled-request.js';

/**
 * What a batch of calls means for the provider's gate: its own word on its limits, calls that it does not charge for,
 * outages in a row, and refusals of everybody. It comes last in a transaction: the gate is locked for a moment only.
 */
export async function settleGate(
  manager: EntityManager,
  provider: FeatureProvider,
  asked: readonly AskedRequest[],
  now: Date,
): Promise<{ readonly closedGate: Pause | null; readonly broke: boolean }> {
  const calls = new Map(asked.map((one) => [one.call, one.permit]));
  if (calls.size === 0) return { closedGate: null, broke: false };
  const gate = await lockGate(manager, provider);
  const told = strictestOf([...calls.keys()].map((call) => call.told));
  await noteToldLimits(manager, provider, told, gate.monthStart, now);
  await refundFreeCalls(manager, provider, freeCalls(calls));

  const answers = [...calls].map(([{ outcome }, { probe }]) => ({ outcome, probe }));
  const breaker = breakerAfter(gate, answers, now);
  const wasOpen = gate.breakerOpenUntil !== null;
  const isOpen = breaker.openUntil !== null;
  if (breaker.failures !== gate.breakerFailures || isOpen !== wasOpen) {
    await setBreaker(manager, provider, breaker, isOpen !== wasOpen);
  }
  const pause = longestPause(asked);
  const news = pause !== null && (await closeGate(manager, provider, pause, now));
  return { closedGate: news ? pause : null, broke: isOpen && !wasOpen };
}

function freeCalls(calls: ReadonlyMap<ProviderCall, AskedRequest['permit']>) {
  const byMonth = new Map<number, { windows: AskedRequest['permit']['windows']; calls: number }>();
  for (const [{ free }, { windows }] of calls) {
    if (!free) continue;
    const month = windows.month.getTime();
    const counted = byMonth.get(month)?.calls ?? 0;
    byMonth.set(month, { windows, calls: counted + 1 });
  }
  return [...byMonth.values()];
}

function longestPause(asked: readonly AskedRequest[]): Pause | null {
  const pauses = asked.flatMap(({ step }) => (step.kind === 'wait' ? [step.pause] : []));
  return pauses.toSorted((a, b) => b.until.getTime() - a.until.getTime())[0] ?? null;
}
