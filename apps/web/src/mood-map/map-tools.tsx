import { Link } from '@tanstack/react-router';
import { Lasso, Maximize, X } from 'lucide-react';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { changeSearch } from '../filter-gallery/gallery-search.js';
import { searchOfRange } from '../filter-gallery/ranges.js';
import { formatCount } from '../format/number.js';
import { texts } from '../texts.en.js';
import { axesOf, filtersOf, type MapSearch } from './map-search.js';
import styles from './map-tools.module.css';
import type { Points } from './points.js';
import type { useMapChart } from './use-map-chart.js';

export interface MapToolsProps {
  readonly map: ReturnType<typeof useMapChart>;
  readonly points: Points | undefined;
  readonly search: MapSearch;
}

/** What can be done with the map, and what is in the lasso. */
export function MapTools({ map, points, search }: MapToolsProps) {
  const { selection, lasso } = map;
  const { x, y } = axesOf(search);
  return (
    <div className={styles.tools}>
      <button
        type="button"
        className={classNames(buttons.button, lasso && styles.on)}
        aria-pressed={lasso}
        onClick={map.toggleLasso}
      >
        <Lasso aria-hidden="true" />
        {texts.map.lasso}
      </button>
      <button
        type="button"
        className={classNames(buttons.button, buttons.quiet)}
        onClick={map.showAll}
      >
        <Maximize aria-hidden="true" />
        {texts.map.reset}
      </button>
      <output className={styles.words}>
        {selection
          ? texts.map.selected(formatCount(selection.count), selection.count)
          : lasso
            ? texts.map.lassoHint
            : points &&
              texts.map.placed(
                formatCount(points.ids.length),
                points.ids.length,
                formatCount(points.total),
              )}
      </output>
      {selection && (
        <>
          <Link
            to="/"
            search={changeSearch(filtersOf(search), {
              ...searchOfRange(x, selection.x),
              ...searchOfRange(y, selection.y),
            })}
            className={classNames(buttons.button, buttons.primary)}
            title={texts.map.box}
          >
            {texts.map.toGallery}
          </Link>
          <button
            type="button"
            className={classNames(buttons.button, buttons.quiet, buttons.icon)}
            aria-label={texts.map.drop}
            title={texts.map.drop}
            onClick={map.dropLasso}
          >
            <X aria-hidden="true" />
          </button>
        </>
      )}
    </div>
  );
}
