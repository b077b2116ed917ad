import { setTimeout as sleep } from 'node:timers/promises';
import type { ChaosSystem } from './chaos-system.js';

const pollMs = 25;

/**
 * The effects by which one sees that everything flows: a track that was saved has been read, published, requested and
 * shown, and its features have been asked for, attached and shown.
 */
export const flowEffects = [
  'enrichment-service_track-discovered',
  'gallery-service_track-discovered',
  'gallery-service_library-changed',
  'gallery-service_track-enriched',
] as const;
export type FlowEffect = (typeof flowEffects)[number];

/** How long the system took to be at work again, in seconds; infinite where it was not within the patience. */
export interface Resumption {
  /** Until there was any new effect. */
  readonly first: number;
  /** Until there was a new effect of every kind. */
  readonly all: number;
  /** The kind that took longest. */
  readonly slowest: FlowEffect | null;
}

/** Measures from now on. There has to be new work all the time. */
export async function measureFlow(
  { owner }: Pick<ChaosSystem, 'owner'>,
  patienceMs: number,
): Promise<Resumption> {
  const startedAt = Date.now();
  const before = await lastEffects(owner, startedAt + patienceMs);
  const seen = new Map<FlowEffect, number>();
  while (seen.size < flowEffects.length && Date.now() - startedAt < patienceMs) {
    const now = await owner.ask<Record<string, number>>(lastEffectsSql);
    for (const effect of flowEffects) {
      if (seen.has(effect) || (now?.[effect] ?? 0) <= (before[effect] ?? 0)) continue;
      seen.set(effect, (Date.now() - startedAt) / 1_000);
    }
    await sleep(pollMs);
  }
  const missing = flowEffects.find((effect) => !seen.has(effect));
  const latest = [...seen].toSorted(([, a], [, b]) => b - a)[0];
  return {
    first: Math.min(Number.POSITIVE_INFINITY, ...seen.values()),
    all: missing === undefined ? (latest?.[1] ?? 0) : Number.POSITIVE_INFINITY,
    slowest: missing ?? latest?.[0] ?? null,
  };
}

const lastEffectsSql = `SELECT json_object_agg(effect, (
    SELECT coalesce(max(number), 0) FROM chaos.effects AS e WHERE e.consumer = effect))
  FROM unnest(ARRAY[${flowEffects.map((effect) => `'${effect}'`).join(', ')}]) AS effect`;

/** Postgres may be away for a moment: it is asked until it answers. */
async function lastEffects(
  owner: ChaosSystem['owner'],
  deadline: number,
): Promise<Readonly<Record<string, number>>> {
  for (;;) {
    const last = await owner.ask<Record<string, number>>(lastEffectsSql);
    if (last !== null) return last;
    if (Date.now() > deadline) throw new Error('Postgres does not come back');
    await sleep(pollMs);
  }
}
