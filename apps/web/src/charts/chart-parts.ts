import { chartFont } from './font.js';
import type { Palette } from './use-palette.js';

/** What every axis looks like. */
export function baseAxis(palette: Palette) {
  return {
    axisLabel: { color: palette.faint, fontFamily: chartFont, fontSize: 11, hideOverlap: true },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: palette.line } },
  };
}

/** A hint drawn on the canvas: one made of HTML would need inline styles, which the page's policy forbids. */
export function tooltip(palette: Palette) {
  return {
    renderMode: 'richText',
    confine: true,
    backgroundColor: palette.raised,
    borderColor: palette.line,
    textStyle: { color: palette.ink, fontFamily: chartFont, fontSize: 12 },
    axisPointer: { lineStyle: { color: palette.faint } },
  };
}
