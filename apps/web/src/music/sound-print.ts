import type { AudioFeatures } from '@app/contracts';

/** The shares that make a sound print, clockwise from the top. */
export const printShares = [
  'energy',
  'danceability',
  'valence',
  'speechiness',
  'liveness',
  'instrumentalness',
  'acousticness',
] as const satisfies readonly (keyof AudioFeatures)[];

const CENTRE = 12;
const INNER = 2.6;
const OUTER = 11.6;
const GAP = 0.09;

/**
 * SVG path data on a 24 × 24 canvas: one petal for each share, as long as the share is large. A share that is not known
 * has no petal.
 */
export function soundPrintPath(features: AudioFeatures): string {
  const turn = (2 * Math.PI) / printShares.length;
  return printShares
    .map((name, index) => {
      const value = features[name];
      if (value === null) return '';
      const radius = INNER + 1 + Math.min(1, Math.max(0, value)) * (OUTER - INNER - 1);
      const middle = index * turn - Math.PI / 2;
      return petal(middle - turn / 2 + GAP, middle + turn / 2 - GAP, radius);
    })
    .join('');
}

function petal(from: number, to: number, radius: number): string {
  const at = (angle: number, distance: number): string =>
    `${(CENTRE + Math.cos(angle) * distance).toFixed(2)} ${(CENTRE + Math.sin(angle) * distance).toFixed(2)}`;
  const outer = radius.toFixed(2);
  return (
    `M${at(from, INNER)}L${at(from, radius)}A${outer} ${outer} 0 0 1 ${at(to, radius)}` +
    `L${at(to, INNER)}A${INNER} ${INNER} 0 0 0 ${at(from, INNER)}Z`
  );
}
