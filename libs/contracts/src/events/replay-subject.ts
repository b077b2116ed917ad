import type { EventContract } from './event-contract.js';

/**
 * Where an event of the read model is published again when that is rebuilt: a subject of its own, which no live consumer
 * reads.
 */
export function replaySubject(contract: EventContract): string {
  return `replay.${contract.subject}`;
}
