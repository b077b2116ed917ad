import { trackDescriptionSchema } from '../words/track-description.js';
import { defineEvent } from './event-contract.js';

/** A track was seen for the first time, by anybody. It says all about the track and nothing about people. */
export const TrackDiscoveredV1 = defineEvent({
  type: 'TrackDiscovered',
  version: 1,
  subject: 'tracks.discovered.v1',
  slug: 'track-discovered',
  publisher: 'sync-service',
  consumers: ['enrichment-service', 'gallery-service'],
  data: trackDescriptionSchema,
  idOf: (data) => `TrackDiscovered.v1:${data.spotifyId}`,
});
