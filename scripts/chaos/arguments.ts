import { parseArgs } from 'node:util';
import { PlainError } from '../stack/plain-error.js';

/** The arguments make no sense; the message says why. */
export class ChaosUsageError extends PlainError {
  override readonly name = 'ChaosUsageError';
}

/** `storm`: faults at random; `self-test`: a storm with a protection off, which must be noticed; `failpoints`: one after the other. */
export type ChaosMode = 'storm' | 'self-test' | 'failpoints';

export interface ChaosOptions {
  readonly mode: ChaosMode;
  /** How long faults are injected; what follows them takes as long as it takes. */
  readonly seconds: number;
  readonly seed: number;
  readonly json: boolean;
  /** Failpoints whose name begins with this; all where it is empty. */
  readonly only: string;
  /** Leaves the folder with the logs behind. */
  readonly keep: boolean;
}

const longestSeconds = 3_600;

/** @throws ChaosUsageError */
export function parseChaosArguments(argv: readonly string[], freshSeed: number): ChaosOptions {
  const values = read(argv);
  return {
    mode: values['self-test'] ? 'self-test' : values.failpoints ? 'failpoints' : 'storm',
    seconds: wholeNumber('--seconds', values.seconds ?? '45', longestSeconds),
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
        'self-test': { type: 'boolean' },
        failpoints: { type: 'boolean' },
        only: { type: 'string' },
        keep: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new ChaosUsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new ChaosUsageError(`${name} must be a whole number from 1 to ${most}`);
}
