type Ring = 'major' | 'minor';

/** Radii on a canvas from −100 to 100. */
const rings: Record<Ring, readonly [inner: number, outer: number]> = {
  minor: [34, 65],
  major: [67, 98],
};

const SLICE = Math.PI / 6;
const GAP = 1;

/** Position 12 is at the top, as on a clock. */
const middleOf = (position: number): number => (position % 12) * SLICE - Math.PI / 2;

const point = (angle: number, radius: number): string =>
  `${(Math.cos(angle) * radius).toFixed(2)} ${(Math.sin(angle) * radius).toFixed(2)}`;

/** SVG path data of one field of the wheel: a slice of a ring with a hair's gap to its neighbours. */
export function fieldPath(position: number, ring: Ring): string {
  const [inner, outer] = rings[ring];
  const middle = middleOf(position);
  const edge = (radius: number): number => SLICE / 2 - GAP / radius;
  return (
    `M${point(middle - edge(inner), inner)}L${point(middle - edge(outer), outer)}` +
    `A${outer} ${outer} 0 0 1 ${point(middle + edge(outer), outer)}` +
    `L${point(middle + edge(inner), inner)}` +
    `A${inner} ${inner} 0 0 0 ${point(middle - edge(inner), inner)}Z`
  );
}

/** Where a field's code stands: the middle of the field. */
export function labelPlace(
  position: number,
  ring: Ring,
): { readonly x: number; readonly y: number } {
  const [inner, outer] = rings[ring];
  const radius = (inner + outer) / 2;
  const middle = middleOf(position);
  return { x: Math.cos(middle) * radius, y: Math.sin(middle) * radius };
}
