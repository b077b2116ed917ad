import { plural } from './plural.js';

export const map = {
  title: 'Mood map',
  lead: 'Every track is a point. Tracks that sound alike lie close together.',
  x: 'Across',
  y: 'Up',
  colour: 'Colour',
  swap: 'Swap the axes',
  placed: (placed: string, n: number, total: string) =>
    `${placed} of ${total} ${plural(n, 'track has', 'tracks have')} both values`,
  chart: (x: string, y: string, count: string) =>
    `Scatter plot of ${count} tracks: ${x} across, ${y} up.`,
  lasso: 'Draw a lasso',
  lassoOff: 'Put the lasso away',
  reset: 'Show all',
  hint: 'Drag to move, scroll or pinch to zoom, press a point for its track.',
  lassoHint: 'Draw around the tracks that you want.',
  selected: (count: string, n: number) => `${count} ${plural(n, 'track', 'tracks')} in the lasso`,
  box: 'The gallery filters by ranges, so it shows the box around the lasso.',
  toGallery: 'Show them in the gallery',
  drop: 'Drop the lasso',
  loading: 'Points are loading …',
  loadingMore: (count: string) => `${count} points so far …`,
  nothingTitle: 'No points to show',
  nothingText:
    'No track of this selection has both values. Choose other features, or take filters away.',
  filtered: 'The filters of the gallery hold here too.',
  byRange: 'Choose by ranges instead',
};
