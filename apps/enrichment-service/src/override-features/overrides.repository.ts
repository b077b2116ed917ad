import { randomUUID } from 'node:crypto';
import {
  audioFeatureNames,
  type AudioFeatures,
  type FeatureOverride,
  type FeatureOverrides,
} from '@app/contracts';
import type { Clock } from '@app/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { storedColumns, type StoredRow } from '../enrich-track/stored-features.js';
import type { FeaturesOverriddenPublisher } from './features-overridden.publisher.js';

interface OverrideRow {
  readonly overrides: FeatureOverrides;
  readonly overridden_at: Date;
}

/** The admin's corrections, beside what the providers gave, which never changes. */
export class OverridesRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly publisher: FeaturesOverriddenPublisher,
    private readonly clock: Clock,
  ) {}

  /** @returns null for a track that nobody knows here */
  async find(spotifyId: string): Promise<FeatureOverride | null> {
    return read(this.dataSource.manager, spotifyId);
  }

  /**
   * Corrects a track's features; with nothing in `overrides` all corrections are taken back. A change that changes
   * nothing is not stated.
   * @returns null for a track that nobody knows here
   */
  async change(spotifyId: string, overrides: FeatureOverrides): Promise<FeatureOverride | null> {
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      await manager.query(
        `SELECT 1 FROM enrichment.feature_requests WHERE spotify_id = $1 ORDER BY provider FOR UPDATE`,
        [spotifyId],
      );
      const before = await read(manager, spotifyId);
      if (before === null || sameValues(before.overrides, overrides)) return before;
      const [row] = await manager.query<{ sequence: string }[]>(
        `INSERT INTO enrichment.overrides (spotify_id, overrides, overridden_at) VALUES ($1, $2, $3)
         RETURNING sequence`,
        [spotifyId, JSON.stringify(overrides), now],
      );
      if (row === undefined) throw new Error('an insert has one row');
      const fact = {
        spotifyId,
        overrides,
        sequence: Number(row.sequence),
        overriddenAt: now.toISOString(),
      };
      await this.publisher.publish(manager, fact, randomUUID());
      return read(manager, spotifyId);
    });
  }
}

async function read(manager: EntityManager, spotifyId: string): Promise<FeatureOverride | null> {
  const known = await manager.query<unknown[]>(
    `SELECT 1 FROM enrichment.feature_requests WHERE spotify_id = $1 LIMIT 1`,
    [spotifyId],
  );
  if (known.length === 0) return null;
  const [features] = await manager.query<StoredRow[]>(
    `SELECT ${storedColumns} FROM enrichment.effective_features WHERE spotify_id = $1`,
    [spotifyId],
  );
  const [newest] = await manager.query<OverrideRow[]>(
    `SELECT overrides, overridden_at FROM enrichment.overrides WHERE spotify_id = $1
      ORDER BY sequence DESC LIMIT 1`,
    [spotifyId],
  );
  const overrides = newest?.overrides ?? {};
  return {
    spotifyId,
    provided: features === undefined ? null : figuresOf(features),
    overrides,
    overriddenAt:
      Object.keys(overrides).length === 0 ? null : (newest?.overridden_at.toISOString() ?? null),
  };
}

function figuresOf(row: StoredRow): AudioFeatures {
  return Object.fromEntries(audioFeatureNames.map((name) => [name, row[name]])) as AudioFeatures;
}

function sameValues(one: FeatureOverride['overrides'], other: FeatureOverrides): boolean {
  return audioFeatureNames.every((name) => one[name] === other[name]);
}
