import { z } from 'zod';

/**
 * The 24 keys as numbers on the Camelot wheel (Mark Davis' notation, in use by DJ software): `A` is minor, `B` is major,
 * neighbours on the wheel are a fifth apart, and a number's two letters are relatives.
 */
export const camelotKeys = [
  '1A',
  '2A',
  '3A',
  '4A',
  '5A',
  '6A',
  '7A',
  '8A',
  '9A',
  '10A',
  '11A',
  '12A',
  '1B',
  '2B',
  '3B',
  '4B',
  '5B',
  '6B',
  '7B',
  '8B',
  '9B',
  '10B',
  '11B',
  '12B',
] as const;
export const camelotKeySchema = z.enum(camelotKeys);
export type CamelotKey = z.infer<typeof camelotKeySchema>;

/**
 * Which keys go with a key.
 *
 * - `exact`: the key itself
 * - `strict`: and its relative, and one step on the wheel either way with the same letter
 * - `relaxed`: and one step either way with the other letter
 * - `boost`: the keys that lift the energy: two steps on (a whole tone up) and seven steps on (a semitone up), same letter
 */
export const keyMatches = ['exact', 'strict', 'relaxed', 'boost'] as const;
export const keyMatchSchema = z.enum(keyMatches);
export type KeyMatch = z.infer<typeof keyMatchSchema>;

/** 8B is C major, 8A is A minor; a fifth up is one step on. */
const STEPS_OF_C_MAJOR = 8;
const SEMITONES_TO_RELATIVE_MAJOR = 3;
const STEPS_PER_SEMITONE = 7;

/**
 * A key's place on the wheel, as an index into `camelotKeys`.
 * @param key pitch class, 0 is C
 * @param mode 0 minor, 1 major
 * @returns null where either is unknown
 */
export function camelotIndex(key: number | null, mode: number | null): number | null {
  if (key === null || mode === null) return null;
  const major = mode === 1;
  const tonic = major ? key : key + SEMITONES_TO_RELATIVE_MAJOR;
  const number = onWheel(STEPS_OF_C_MAJOR + tonic * STEPS_PER_SEMITONE);
  return number - 1 + (major ? 12 : 0);
}

/** The key's name on the wheel, such as `8A`; null where key or mode is unknown. */
export function camelotOf(key: number | null, mode: number | null): CamelotKey | null {
  const index = camelotIndex(key, mode);
  return index === null ? null : (camelotKeys[index] ?? null);
}

/** The keys that go with a key, in the order of the wheel. */
export function compatibleKeys(key: CamelotKey, match: KeyMatch): CamelotKey[] {
  const number = Number.parseInt(key, 10);
  const letter = key.slice(-1);
  const other = letter === 'A' ? 'B' : 'A';
  const at = (steps: number, side: string): string => `${onWheel(number + steps)}${side}`;
  const strict = [key, at(0, other), at(-1, letter), at(1, letter)];
  const found: Readonly<Record<KeyMatch, readonly string[]>> = {
    exact: [key],
    strict,
    relaxed: [...strict, at(-1, other), at(1, other)],
    boost: [at(2, letter), at(7, letter)],
  };
  return camelotKeys.filter((one) => found[match].includes(one));
}

/** A number brought to 1–12. */
function onWheel(number: number): number {
  return ((((number - 1) % 12) + 12) % 12) + 1;
}
