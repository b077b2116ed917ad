import type { EventContract } from './event-contract.js';

/** Where an event is published again when a read model is rebuilt: a subject of its own, which no live consumer reads. */
export function replaySubject(contract: EventContract): string {
  return `replay.${contract.subject}`;
}
