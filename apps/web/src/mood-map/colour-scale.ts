import type { Points } from './points.js';

/** From cool to warm: five stops of each theme, mixed evenly between. */
const stops = {
  light: ['#3d3bb3', '#8b34a8', '#c9366f', '#e0661f', '#e8a008'],
  dark: ['#7a7cf5', '#b36bea', '#f0679b', '#ff9360', '#ffd166'],
} as const;

export const BINS = 15;

export interface ColourSpan {
  readonly min: number;
  readonly max: number;
}

/** The part of the values that the colours are spread over: all but the outermost fiftieth at either end. */
export function colourSpan({ zs }: Points): ColourSpan | null {
  const known = zs.filter((z) => z !== null).toSorted((one, other) => one - other);
  const min = known[Math.floor((known.length - 1) * 0.02)];
  const max = known[Math.ceil((known.length - 1) * 0.98)];
  return min === undefined || max === undefined ? null : { min, max };
}

/** The colour of one of {@link BINS} steps from low to high. */
export function binColour(bin: number, dark: boolean): string {
  const colours = dark ? stops.dark : stops.light;
  const position = (bin / (BINS - 1)) * (colours.length - 1);
  const low = Math.min(colours.length - 2, Math.floor(position));
  return mix(colours[low] ?? colours[0], colours[low + 1] ?? colours[0], position - low);
}

/** The scale as a CSS gradient from left to right. */
export function gradient(dark: boolean): string {
  return `linear-gradient(90deg, ${(dark ? stops.dark : stops.light).join(', ')})`;
}

/** The points by colour: one list of `[x, y]` for each step, and one for those without the value. */
export function pointsByColour(
  { xs, ys, zs }: Points,
  scale: { readonly min: number; readonly max: number },
): { readonly binned: readonly number[][]; readonly plain: number[] } {
  const binned: number[][] = Array.from({ length: BINS }, () => []);
  const plain: number[] = [];
  for (const [index, x] of xs.entries()) {
    const z = zs[index] ?? null;
    const target = z === null ? plain : binned[binOf(z, scale)];
    target?.push(x, ys[index] ?? 0);
  }
  return { binned, plain };
}

function binOf(
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  const share = max === min ? 0.5 : (value - min) / (max - min);
  return Math.min(BINS - 1, Math.max(0, Math.floor(share * BINS)));
}

function mix(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const one = Number.parseInt(from.slice(at, at + 2), 16);
    const other = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(one + (other - one) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
