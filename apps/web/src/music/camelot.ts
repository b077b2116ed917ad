import { musicalKey } from './musical-key.js';

/** One field of the Camelot wheel. */
export interface CamelotField {
  /** `8A`: the number is the place on the wheel, A is minor and B is major. */
  readonly code: string;
  readonly position: number;
  readonly mode: 'major' | 'minor';
  /** `A minor` */
  readonly name: string;
  readonly pitchClass: number;
}

/** The 24 fields, minor before major, each ring from 1 to 12. */
export const camelotFields: readonly CamelotField[] = ([0, 1] as const).flatMap((mode) =>
  Array.from({ length: 12 }, (_, pitchClass): CamelotField[] => {
    const key = musicalKey(pitchClass, mode);
    if (!key?.camelot || key.position === null || key.mode === null) return [];
    return [
      { code: key.camelot, position: key.position, mode: key.mode, name: key.name, pitchClass },
    ];
  })
    .flat()
    .toSorted((one, other) => one.position - other.position),
);

/** The field of a code such as `8A`; `undefined` where there is none. */
export function camelotField(code: string): CamelotField | undefined {
  return camelotFields.find((field) => field.code === code);
}

/** The code of the field that lies so many places further round, or in the other ring. */
export function neighbour(code: string, step: number, otherRing = false): string {
  const field = camelotField(code);
  if (!field) return '1A';
  const position = ((field.position - 1 + step + 24) % 12) + 1;
  const isMajor = (field.mode === 'major') !== otherRing;
  return `${position}${isMajor ? 'B' : 'A'}`;
}
