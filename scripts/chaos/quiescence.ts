import { setTimeout as sleep } from 'node:timers/promises';
import { heardSql } from './heard-events.js';
import type { ChaosSystem } from './chaos-system.js';

const pollMs = 250;
const tellEveryMs = 10_000;
const finalRun = 'final sync';

/** What is still to happen, as numbers that all end at 0. */
const openEndsSql = `json_build_object(
  'active runs', (SELECT count(*) FROM sync.sync_history WHERE state IN ('queued', 'running', 'waiting')),
  'unpublished', (SELECT count(*) FROM sync.outbox WHERE published_at IS NULL)
    + (SELECT count(*) FROM enrichment.outbox WHERE published_at IS NULL),
  'unconfirmed', (SELECT count(*) FROM sync.outbox WHERE confirmed_at IS NULL AND ${heardSql})
    + (SELECT count(*) FROM enrichment.outbox WHERE confirmed_at IS NULL AND ${heardSql}),
  'tracks not requested', (SELECT count(*) FROM sync.tracks AS t
     WHERE NOT EXISTS (SELECT 1 FROM enrichment.feature_requests AS r WHERE r.spotify_id = t.spotify_id)),
  'requests open', (SELECT count(*) FROM enrichment.feature_requests WHERE state <> 'settled'))`;

export type OpenEnds = Readonly<Record<string, number>>;

/** @returns null where Postgres does not answer */
export async function openEnds({ owner }: ChaosSystem): Promise<OpenEnds | null> {
  return owner.ask<OpenEnds>(openEndsSql);
}

/** The number of effects so far. */
export async function countEffects({ owner }: ChaosSystem): Promise<number | null> {
  return owner.ask<number>('(SELECT count(*)::int FROM chaos.effects)');
}

/** Retries that were put off because of the storm are due now. */
export async function hurryRetries({ owner }: ChaosSystem): Promise<void> {
  await owner.rows(`UPDATE sync.sync_history SET waiting_until = now() WHERE state = 'waiting'`);
  await owner.rows(`UPDATE enrichment.feature_requests SET next_attempt_at = now()
    WHERE state = 'pending' AND next_attempt_at > now()`);
  await owner.rows(`UPDATE enrichment.provider_gate SET breaker_open_until = now(), breaker_probe_until = NULL
    WHERE breaker_open_until > now()`);
}

/**
 * Waits until nothing is left to do, with one full sync in the calm.
 * @returns what was still open when the patience ended; null where all was settled
 */
export async function settle(
  system: ChaosSystem,
  owner: string,
  patienceMs: number,
  signal: AbortSignal,
): Promise<OpenEnds | null> {
  const deadline = Date.now() + patienceMs;
  await hurryRetries(system);
  let ends = await openEnds(system);
  while (ends?.['active runs'] !== 0 && Date.now() < deadline) {
    await sleep(pollMs, undefined, { signal });
    ends = await openEnds(system);
  }
  while ((await system.gateway.startSync(owner, 'full')) === null && Date.now() < deadline) {
    system.options.note(`${finalRun} could not be started yet`);
    await sleep(pollMs, undefined, { signal });
  }
  for (let toldAt = Date.now(); ;) {
    ends = await openEnds(system);
    if (ends !== null && Object.values(ends).every((count) => count === 0)) return null;
    if (Date.now() > deadline) return ends ?? { 'postgres away': 1 };
    if (Date.now() - toldAt > tellEveryMs) {
      toldAt = Date.now();
      system.options.note(`still open: ${JSON.stringify(ends)}`);
    }
    await sleep(pollMs, undefined, { signal });
  }
}
