const majorNames = ['C', 'D♭', 'D', 'E♭', 'E', 'F', 'F♯', 'G', 'A♭', 'A', 'B♭', 'B'] as const;
const minorNames = ['C', 'C♯', 'D', 'E♭', 'E', 'F', 'F♯', 'G', 'G♯', 'A', 'B♭', 'B'] as const;

/** A key as people read it. `position` is its place 1–12 on the wheel of fifths, which is also the Camelot number. */
export interface MusicalKey {
  readonly name: string;
  readonly camelot: string | null;
  readonly position: number | null;
  readonly mode: 'major' | 'minor' | null;
}

/**
 * Names a key from a pitch class (0 is C, 11 is B) and a mode (0 minor, 1 major); zero is a value in both. Without a
 * mode only the tonic is known; without a pitch class nothing is, and the answer is `null`. Neighbours on the wheel of
 * fifths mix well; a minor key shares its number with its relative major, three semitones up.
 */
export function musicalKey(pitchClass: number | null, mode: number | null): MusicalKey | null {
  if (pitchClass === null) return null;
  const major = majorNames[pitchClass];
  const minor = minorNames[pitchClass];
  if (major === undefined || minor === undefined) return null;
  if (mode === null) return { name: major, camelot: null, position: null, mode: null };
  const isMajor = mode === 1;
  const relativeMajor = isMajor ? pitchClass : pitchClass + 3;
  const position = ((relativeMajor * 7 + 7) % 12) + 1;
  return {
    name: isMajor ? `${major} major` : `${minor} minor`,
    camelot: `${position}${isMajor ? 'B' : 'A'}`,
    position,
    mode: isMajor ? 'major' : 'minor',
  };
}
