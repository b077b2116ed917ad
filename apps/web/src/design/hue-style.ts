import type { CSSProperties } from 'react';

/** Sets `--hue` (degrees) to a key's place on the wheel of fifths, 1–12; nothing where there is none. */
export function hueStyle(position: number | null): CSSProperties | undefined {
  return position === null ? undefined : ({ '--hue': `${position * 30}` } as CSSProperties);
}
