import { audioFeatureNames, type AudioFeatures } from '@app/contracts';
import type { Library } from '../hold-library/library.js';

/** Mean and standard deviation of a feature over the shown tracks that have it. */
export interface Spread {
  readonly mean: number;
  /** of the population; 1 where all values are the same, so that it divides */
  readonly deviation: number;
}

export type Spreads = Readonly<Record<keyof AudioFeatures, Spread>>;

/** How each feature is spread over the gallery as it stands. */
export function spreadsOf(library: Library): Spreads {
  return Object.fromEntries(
    audioFeatureNames.map((name) => [name, spreadOf(library, library.columns.features[name])]),
  ) as Spreads;
}

function spreadOf(library: Library, values: Float64Array): Spread {
  let count = 0;
  let sum = 0;
  for (let row = 0; row < library.size; row += 1) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value) || !library.isShown(row)) continue;
    count += 1;
    sum += value;
  }
  const mean = count === 0 ? 0 : sum / count;
  let squares = 0;
  for (let row = 0; row < library.size; row += 1) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value) || !library.isShown(row)) continue;
    squares += (value - mean) ** 2;
  }
  const deviation = count === 0 ? 0 : Math.sqrt(squares / count);
  return { mean, deviation: deviation > 0 ? deviation : 1 };
}
