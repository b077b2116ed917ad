import {
  FeaturesOverriddenV1,
  LibraryChangedV1,
  TrackDiscoveredV1,
  TrackEnrichedV1,
  TrackFeaturesMissingV1,
  type EventContract,
  type EventData,
  type EventEnvelope,
} from '@app/contracts';
import { replayDurableName, replayGeneration, type EventConsumer } from '@app/messaging';
import type { EntityManager } from 'typeorm';
import { projectFeaturesOverridden } from '../project-tracks/features-overridden.projection.js';
import { projectLibraryChanged } from '../project-tracks/library-changed.projection.js';
import { projectTracksDiscovered } from '../project-tracks/track-discovered.projection.js';
import { projectTracksEnriched } from '../project-tracks/track-enriched.projection.js';
import { projectTracksFeaturesMissing } from '../project-tracks/track-features-missing.projection.js';
import type { ReadModelRepository, ReadModelTable } from './read-model.repository.js';

type Projection<TContract extends EventContract> = (
  manager: EntityManager,
  table: ReadModelTable,
  facts: readonly EventData<TContract>[],
) => Promise<void>;

/** Reads one kind of event as it is published again, and projects it into the table that is being built. */
class RebuildConsumer<TContract extends EventContract> implements EventConsumer<TContract> {
  readonly durable: string;

  constructor(
    readonly contract: TContract,
    private readonly project: Projection<TContract>,
    private readonly readModel: ReadModelRepository,
  ) {
    this.durable = replayDurableName(contract);
  }

  /** What belongs to a rebuild that was given up has no effect. */
  async apply(
    events: readonly EventEnvelope<EventData<TContract>>[],
    manager: EntityManager,
  ): Promise<void> {
    for (const generation of new Set(events.map(({ id }) => replayGeneration(id)))) {
      const table =
        generation === null ? null : await this.readModel.tableToBuild(manager, generation);
      if (table === null) continue;
      const facts = events
        .filter(({ id }) => replayGeneration(id) === generation)
        .map(({ data }) => data);
      await this.project(manager, table, facts);
    }
  }
}

/** One consumer for each event that the read model is made of. */
export function rebuildConsumers(readModel: ReadModelRepository): EventConsumer[] {
  return [
    new RebuildConsumer(TrackDiscoveredV1, projectTracksDiscovered, readModel),
    new RebuildConsumer(TrackEnrichedV1, projectTracksEnriched, readModel),
    new RebuildConsumer(TrackFeaturesMissingV1, projectTracksFeaturesMissing, readModel),
    new RebuildConsumer(LibraryChangedV1, projectLibraryChanged, readModel),
    new RebuildConsumer(FeaturesOverriddenV1, projectFeaturesOverridden, readModel),
  ];
}
