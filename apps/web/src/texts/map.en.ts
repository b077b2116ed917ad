import { plural } from './plural.js';

export const map = {
  title: 'Mood map',
  lead: 'Every track is a point. Tracks that sound alike lie close together.',
  x: 'Across',
  y: 'Up',
  colour: 'Colour',
  least: (value: string) => `≤ ${value}`,
  most: (value: string) => `≥ ${value}`,
  swap: 'Swap the axes',
  placed: (placed: string, n: number, total: string) =>
    `${placed} of ${total} ${plural(n, 'track has', 'tracks have')} both values`,
  chart: (x: string, y: string, count: string) =>
    `Scatter plot of ${count} tracks: ${x} across, ${y} up.`,
  lasso: 'Draw a lasso',
  reset: 'Show all',
  hint: 'Drag to move, scroll or pinch to zoom, press a point for its track.',
  lassoHint: 'Draw around the tracks that you want.',
  selected: (count: string, n: number) => `${count} ${plural(n, 'track', 'tracks')} in the lasso`,
  box: 'The gallery filters by ranges, so it shows the box around the lasso.',
  toGallery: 'Show them in the gallery',
  drop: 'Drop the lasso',
  loading: 'Points are loading …',
  nothingText:
    'No track of this selection has both values. Choose other features, or take filters away.',
};
