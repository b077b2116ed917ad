/** The stream, the subjects and the consumer of the hand-written pipeline. */
export const STREAM = 'BASELINE';
export const DISCOVERED = 'baseline.discovered';
export const ENRICHED = 'baseline.enriched';
export const CONSUMER = 'baseline_discovered';

/** The channels on which its relays are told that an outbox has grown. */
export const DISCOVERY_CHANNEL = 'baseline_discovery_outbox';
export const ENRICHED_CHANNEL = 'baseline_outbox';
