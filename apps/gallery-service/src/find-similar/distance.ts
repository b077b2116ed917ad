import { audioFeatureNames, type AudioFeatures } from '@app/contracts';
import type { Columns } from '../hold-library/columns.js';
import type { Spreads } from './standardised.js';

export type Weights = Readonly<Record<keyof AudioFeatures, number>>;

/** Steps on the circle of fifths that count as one standard deviation. */
const KEY_STEPS = 3;
/** What a value counts that one of the two lacks, in standard deviations. */
const UNKNOWN = 1;

/** The weighted distance of every row from one, in standard deviations; the row itself is at 0. */
export function distanceFrom(
  columns: Columns,
  origin: number,
  spreads: Spreads,
  weights: Weights,
): (row: number) => number {
  const parts = audioFeatureNames
    .filter((name) => weights[name] > 0)
    .map((name) => {
      const values = columns.features[name];
      const here = values[origin] ?? NaN;
      const weight = weights[name];
      const difference: (value: number) => number =
        name === 'key'
          ? (value) => fifthsBetween(value, here) / KEY_STEPS
          : (value) => (value - here) / spreads[name].deviation;
      return { values, weight, difference, here };
    });
  return (row) => {
    let sum = 0;
    for (const { values, weight, difference, here } of parts) {
      const value = values[row] ?? NaN;
      if (Number.isNaN(value) && Number.isNaN(here)) continue;
      const apart = Number.isNaN(value) || Number.isNaN(here) ? UNKNOWN : difference(value);
      sum += weight * apart * apart;
    }
    return Math.sqrt(sum);
  };
}

/** Steps on the circle of fifths between two pitch classes, 0–6. */
export function fifthsBetween(left: number, right: number): number {
  const steps = ((((left - right) * 7) % 12) + 12) % 12;
  return Math.min(steps, 12 - steps);
}
