import { parseArgs } from 'node:util';
import { PlainError } from '../stack/plain-error.js';

/** The arguments make no sense; the message says why. */
export class ChaosUsageError extends PlainError {
  override readonly name = 'ChaosUsageError';
}

/**
 * `storm`: faults at random; `drills`: outages one by one, timed; `self-test`: storms with a protection off, which must
 * be noticed; `failpoints`: one after the other; `rolling`: every service replaced under load; `full`: the long storm,
 * drills and self-tests, written down in docs/reliability.md.
 */
export const chaosModes = ['drills', 'self-test', 'failpoints', 'rolling', 'full'] as const;
export type ChaosMode = 'storm' | (typeof chaosModes)[number];

export interface ChaosOptions {
  readonly mode: ChaosMode;
  /** How long faults are injected; what follows them takes as long as it takes. */
  readonly seconds: number;
  readonly seed: number;
  readonly json: boolean;
  /** Failpoints whose name begins with this; all where it is empty. */
  readonly only: string;
  /** Replicas of the service that fails at a failpoint, one of which does. */
  readonly replicas: number;
  /** Leaves the folder with the logs behind. */
  readonly keep: boolean;
}

const longestSeconds = 3_600;
const shortSeconds = '45';
const fullSeconds = '780';
const mostReplicas = 5;

/** @throws ChaosUsageError */
export function parseChaosArguments(argv: readonly string[], freshSeed: number): ChaosOptions {
  const values = read(argv);
  return {
    mode: modeOf(chaosModes.filter((mode) => values[mode])),
    seconds: wholeNumber(
      '--seconds',
      values.seconds ?? (values.full ? fullSeconds : shortSeconds),
      longestSeconds,
    ),
    replicas: wholeNumber('--replicas', values.replicas ?? '1', mostReplicas),
    seed: wholeNumber('--seed', values.seed ?? String(freshSeed), 0xffff_ffff),
    json: values.json ?? false,
    only: values.only ?? '',
    keep: values.keep ?? false,
  };
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        seconds: { type: 'string' },
        seed: { type: 'string' },
        json: { type: 'boolean' },
        drills: { type: 'boolean' },
        'self-test': { type: 'boolean' },
        failpoints: { type: 'boolean' },
        rolling: { type: 'boolean' },
        full: { type: 'boolean' },
        replicas: { type: 'string' },
        only: { type: 'string' },
        keep: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new ChaosUsageError(error instanceof Error ? error.message : String(error));
  }
}

function modeOf(chosen: readonly ChaosMode[]): ChaosMode {
  if (chosen.length > 1) throw new ChaosUsageError(`choose one of --${chosen.join(', --')}`);
  return chosen[0] ?? 'storm';
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new ChaosUsageError(`${name} must be a whole number from 1 to ${most}`);
}
