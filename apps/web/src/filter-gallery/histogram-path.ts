/** How many tracks fall into each of a row of equally wide bins. */
export interface Histogram {
  readonly counts: readonly number[];
}

/**
 * SVG path data of a histogram on a canvas as wide as it has bins and 1 high. Heights grow with the root of the count,
 * so that a rare value beside a very common one can still be seen; an empty bin has no height at all. The shape of the
 * data is always the same, so that one histogram can grow into the next.
 */
export function histogramPath(counts: readonly number[]): string {
  const highest = Math.max(1, ...counts);
  return counts
    .map((count, index) => {
      const height = count === 0 ? 0 : Math.max(0.05, Math.sqrt(count / highest));
      const top = (1 - height).toFixed(3);
      return `M${index + 0.08} 1V${top}H${index + 0.92}V1Z`;
    })
    .join('');
}
