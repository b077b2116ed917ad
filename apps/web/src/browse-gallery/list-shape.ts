import { columnTemplate, fittingColumns, type ColumnName } from './columns.js';

export type View = 'list' | 'grid';

/** How the tracks are laid out in a width: so many in a line, and how high a line is (px). */
export interface ListShape {
  readonly kind: 'rows' | 'strips' | 'cards';
  readonly perLine: number;
  readonly lineHeight: number;
  readonly columns: readonly ColumnName[];
  /** For `grid-template-columns` of a row; empty where there are no columns. */
  readonly template: string;
}

const REM = 16;
/** Below this width (px), a row becomes a strip without columns. */
const LEAST_ROW = 560;
const ROW_HEIGHT = 64;
const STRIP_HEIGHT = 84;
/** What stands below a cover: name, artist, tempo and key, and the gap to the next line (px). */
const CARD_TEXT = 112;
export const CARD_GAP = 20;

/** Every line has the same height, known beforehand, so that nothing ever moves once it is drawn. */
export function listShape(view: View, width: number, wanted: readonly ColumnName[]): ListShape {
  if (view === 'grid') {
    const least = width < LEAST_ROW ? 140 : 172;
    const perLine = Math.max(2, Math.floor((width + CARD_GAP) / (least + CARD_GAP)));
    const side = (width - CARD_GAP * (perLine - 1)) / perLine;
    const lineHeight = Math.ceil(side) + CARD_TEXT;
    return { kind: 'cards', perLine, lineHeight, columns: [], template: '' };
  }
  if (width < LEAST_ROW) {
    return { kind: 'strips', perLine: 1, lineHeight: STRIP_HEIGHT, columns: [], template: '' };
  }
  const columns = fittingColumns(wanted, width / REM);
  return {
    kind: 'rows',
    perLine: 1,
    lineHeight: ROW_HEIGHT,
    columns,
    template: columnTemplate(columns),
  };
}
