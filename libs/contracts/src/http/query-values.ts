import { z } from 'zod';

/**
 * Values of a query string. A parsed value parses to itself, for the gateway passes a parsed query on to a service that
 * parses it again.
 */

const DECIMAL = /^-?\d{1,15}(\.\d{1,15})?$/;

function decimal(value: unknown): unknown {
  return typeof value === 'string' && DECIMAL.test(value) ? Number(value) : value;
}

/** A decimal number between two bounds. */
export function queryNumber(min: number, max: number) {
  return z.preprocess(decimal, z.number().min(min).max(max));
}

/** A whole number between two bounds. */
export function queryInteger(min: number, max: number) {
  return z.preprocess(decimal, z.int().min(min).max(max));
}

export const queryBooleanSchema = z.enum(['true', 'false']);

/** At most this many values in a list. */
const MOST_VALUES = 50;

/** A list of words out of a closed set, separated by commas. */
export function wordList(words: readonly string[]) {
  return list(`(${words.join('|')})`);
}

/** A list of values that each fit a pattern (which has no comma), separated by commas. */
export function list(pattern: string) {
  return z.string().regex(new RegExp(`^${pattern}(,${pattern}){0,${MOST_VALUES - 1}}$`));
}

/** The values of a list. */
export function listOf(text: string): string[] {
  return text.split(',').map((value) => value.trim());
}
