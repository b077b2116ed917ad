import type { SandboxCall } from './sandbox-control.js';

/** Requests that one enrichment process holds at most: answers that die with it may have to be asked for again. */
const HELD_BY_ONE = 80;

/**
 * Good answers that were given more than once for the same question. One answer is enough for ever; an answer that
 * died with its process, or on its way, has to be asked for again.
 */
export function repeatedAnswers(calls: readonly SandboxCall[]): number {
  const answered = calls.filter(({ status }) => status === 200 || status === 404);
  return answered.length - new Set(answered.map(({ path }) => path)).size;
}

/** How many repetitions the storm itself can account for. */
export function excusedRepetitions(mishaps: {
  readonly kills: number;
  readonly providerFaults: number;
  readonly networkFaults: number;
}): number {
  const { kills, providerFaults, networkFaults } = mishaps;
  return HELD_BY_ONE * kills + 4 * providerFaults + 3 * 5 * networkFaults;
}
