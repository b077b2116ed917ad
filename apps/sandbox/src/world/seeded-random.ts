import { createHash } from 'node:crypto';

const WORDS_PER_BLOCK = 8;

/**
 * Random numbers that are the same for the same seed, on every machine: the SHA-256 digests of the seed and a counter,
 * read as 32-bit words.
 */
export class SeededRandom {
  private block = Buffer.alloc(0);
  private words = 0;

  constructor(private readonly seed: string) {}

  /** A number from 0 up to, not including, 1. */
  next(): number {
    const position = this.words % WORDS_PER_BLOCK;
    if (position === 0) {
      this.block = createHash('sha256').update(`${this.seed}#${this.words}`).digest();
    }
    this.words += 1;
    return this.block.readUInt32BE(position * 4) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A number from `low` up to, not including, `high`. */
  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }

  /** Throws `RangeError` for an empty list. */
  pick<T>(items: readonly T[]): T {
    const [item] = items.slice(this.integer(0, items.length - 1));
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  }

  /** Normally distributed around `mean`: the sum of twelve uniform numbers is near enough here. */
  normal(mean: number, deviation: number): number {
    let sum = -6;
    for (let draw = 0; draw < 12; draw += 1) sum += this.next();
    return mean + sum * deviation;
  }

  /** How long until the next event of a kind that comes once per `mean`. */
  exponential(mean: number): number {
    return -Math.log(1 - this.next()) * mean;
  }
}
