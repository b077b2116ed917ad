import { FeaturesOverriddenV1 } from './features-overridden.v1.js';
import { LibraryChangedV1 } from './library-changed.v1.js';
import { LibraryNoticeRaisedV1 } from './library-notice-raised.v1.js';
import { ProviderNoticeRaisedV1 } from './provider-notice-raised.v1.js';
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
  LibraryNoticeRaisedV1,
  ProviderNoticeRaisedV1,
  FeaturesOverriddenV1,
];

/** The events that the gallery's read model is made of: they can be published again, from the tables that are their truth. */
export const replayedEventContracts: readonly EventContract[] = eventContracts.filter(
  ({ consumers }) => consumers.includes('gallery-service'),
);
