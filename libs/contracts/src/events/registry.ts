import { FeaturesOverriddenV1 } from './features-overridden.v1.js';
import { LibraryChangedV1 } from './library-changed.v1.js';
import { TrackDiscoveredV1 } from './track-discovered.v1.js';
import { TrackEnrichedV1 } from './track-enriched.v1.js';
import { TrackFeaturesMissingV1 } from './track-features-missing.v1.js';
import type { EventContract } from './event-contract.js';

/** Every event of the system. Streams, consumers, permissions and documentation are derived from this list. */
export const eventContracts: readonly EventContract[] = [
  TrackDiscoveredV1,
  TrackEnrichedV1,
  TrackFeaturesMissingV1,
  LibraryChangedV1,
  FeaturesOverriddenV1,
];
