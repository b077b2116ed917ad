import { featureScales, type AudioFeatures, type Histogram } from '@app/contracts';

const DURATION_BIN_MS = 15_000;
const DURATION_END_MS = 900_000;

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly binWidth: number;
}

export function featureHistogram(
  values: Float64Array,
  rows: Uint32Array,
  name: keyof AudioFeatures,
): Histogram {
  return histogram(values, rows, featureScales[name]);
}

export function durationHistogram(values: Float64Array, rows: Uint32Array): Histogram {
  return histogram(values, rows, { from: 0, to: DURATION_END_MS, binWidth: DURATION_BIN_MS });
}

/** A bin a year, from the first year there is to the last. */
export function yearHistogram(values: Float64Array, rows: Uint32Array): Histogram {
  const { min, max } = ends(values, rows);
  return histogram(values, rows, {
    from: min ?? 0,
    to: max === null ? 0 : max + 1,
    binWidth: 1,
  });
}

function histogram(values: Float64Array, rows: Uint32Array, scale: Scale): Histogram {
  const { from, to, binWidth } = scale;
  const counts = Array.from({ length: Math.round((to - from) / binWidth) }, () => 0);
  let missing = 0;
  for (const row of rows) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) missing += 1;
    else {
      const bin = binOf(value, from, binWidth, counts.length);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }
  return { from, binWidth, counts, missing, ...ends(values, rows) };
}

/** The bin whose start, as it is computed from its number, is the last one not above the value. */
function binOf(value: number, from: number, binWidth: number, bins: number): number {
  let bin = Math.floor((value - from) / binWidth);
  if (value < from + bin * binWidth) bin -= 1;
  else if (value >= from + (bin + 1) * binWidth) bin += 1;
  return Math.min(Math.max(bin, 0), bins - 1);
}

function ends(
  values: Float64Array,
  rows: Uint32Array,
): { readonly min: number | null; readonly max: number | null } {
  let min = Infinity;
  let max = -Infinity;
  for (const row of rows) {
    const value = values[row] ?? NaN;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min > max ? { min: null, max: null } : { min, max };
}
