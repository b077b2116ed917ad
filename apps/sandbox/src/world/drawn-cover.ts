import { createHash } from 'node:crypto';

/** The side of a drawn cover in pixels, as its image object declares it. */
export const COVER_SIDE = 640;

/** SVG path data on a 100 × 100 canvas; `a` and `b` run from 0 to 59. Commas only: spaces cost three characters each. */
const motifs: readonly ((a: number, b: number) => string)[] = [
  (a, b) => disc(20 + a, 20 + b, 14 + (a % 12), 1),
  (a, b) => disc(20 + a, 20 + b, 26, 1) + disc(20 + a, 20 + b, 18, 0) + disc(20 + a, 20 + b, 9, 1),
  (a, b) => `M0,${30 + b}Q25,${a},50,${30 + b}T100,${30 + b}V100H0z`,
  (a, b) => `M${a},100L${30 + b},${a}L100,100z`,
  (a, b) => `M0,${a}H100v10H0zM0,${a + 20}H100v${3 + (b % 7)}H0zM0,${a + 32}H100v2H0z`,
  (a, b) => `M${20 + a},${b}l${24 + (b % 9)},32l-${20 + (a % 9)},34l-30,-${18 + (a % 14)}z`,
  (a, b) => `M${b},0h8L${a + 40},100h-8zM${b + 16},0h3L${a + 54},100h-3z`,
];

/**
 * An album cover as a `data:` address of at most 600 characters: two shapes on a gradient, all of it decided by `id`,
 * so that an album always looks the same and few look alike.
 */
export function drawnCover(id: string): string {
  const bytes = createHash('sha256').update(id).digest();
  const byte = (index: number, below: number): number => bytes.readUInt8(index) % below;
  const hue = bytes.readUInt16BE(0) % 360;
  const saturation = 0.2 + byte(13, 45) / 100;
  const dark = colour(hue, saturation, 0.2 + byte(2, 20) / 100);
  const light = colour(hue + 20 + byte(3, 70), saturation, 0.48 + byte(4, 22) / 100);
  const accent = colour(hue + 150 + byte(5, 60), saturation + 0.1, 0.7);
  const first = byte(6, motifs.length);
  const second = (first + 1 + byte(7, motifs.length - 1)) % motifs.length;
  const shape = (motif: number, index: number): string =>
    motifs[motif]?.(byte(index, 60), byte(index + 1, 60)) ?? '';
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0,0,100,100'>` +
    `<linearGradient id='g' gradientTransform='rotate(${byte(12, 90)})'><stop stop-color='${dark}'/>` +
    `<stop offset='1' stop-color='${light}'/></linearGradient><path fill='url(#g)' d='M0,0h100v100H0z'/>` +
    `<path fill='${accent}' opacity='.85' d='${shape(first, 8)}'/>` +
    `<path fill='#fff' opacity='.3' d='${shape(second, 10)}'/></svg>`;
  return `data:image/svg+xml,${svg.replace(/[<># ]/g, encodeURIComponent)}`;
}

/** A circle as two arcs; `sweep` 0 runs against 1, so that one inside the other cuts a hole. */
function disc(x: number, y: number, radius: number, sweep: 0 | 1): string {
  const arc = `a${radius},${radius},0,1,${sweep},`;
  return `M${x - radius},${y}${arc}${2 * radius},0${arc}-${2 * radius},0`;
}

/** HSL (degrees, 0–1, 0–1) as `#rrggbb`. */
function colour(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const turn = (offset + hue / 30) % 12;
    const level = lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(level * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
