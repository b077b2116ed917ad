import type { FeatureProvider } from '@app/contracts';
import type { EntityManager } from 'typeorm';

/** Remembers ISRCs that stand for several different tracks: nothing is asked or shared by them any more. */
export async function recordRefusedIsrcs(
  manager: EntityManager,
  provider: FeatureProvider,
  isrcs: readonly string[],
  now: Date,
): Promise<void> {
  if (isrcs.length === 0) return;
  await manager.query(
    `INSERT INTO enrichment.refused_isrcs (provider, isrc, recorded_at)
     SELECT $1, isrc, $3 FROM unnest($2::text[]) AS isrc ORDER BY isrc
     ON CONFLICT (provider, isrc) DO NOTHING`,
    [provider, isrcs, now],
  );
}
