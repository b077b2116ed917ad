import type { TrackFacets } from '@app/contracts';
import { Link } from '@tanstack/react-router';
import { ArrowLeftRight } from 'lucide-react';
import type { CSSProperties } from 'react';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { Select } from '../design/select.js';
import { usePalette } from '../charts/use-palette.js';
import { ActiveChips } from '../filter-gallery/active-chips.js';
import { RangeFilter } from '../filter-gallery/range-filter.js';
import { rangeScale } from '../filter-gallery/ranges.js';
import { texts } from '../texts.en.js';
import { gradient, type ColourSpan } from './colour-scale.js';
import styles from './map-controls.module.css';
import { axesOf, filtersOf, mapFeatures, type FeatureName, type MapSearch } from './map-search.js';

export interface MapControlsProps {
  readonly search: MapSearch;
  readonly facets: TrackFacets | undefined;
  /** What the ends of the colours stand for. */
  readonly span: ColourSpan | null;
  readonly onChange: (change: MapSearch) => void;
}

const options = mapFeatures.map((value) => ({ value, label: texts.ranges[value] }));

/** What the axes and colours stand for, and ranges of the same features for those who draw no lasso. */
export function MapControls({ search, facets, span, onChange }: MapControlsProps) {
  const { x, y, colour } = axesOf(search);
  const { map } = texts;
  const { dark } = usePalette();
  const { format } = rangeScale(colour, facets);
  const ranged: readonly FeatureName[] = [...new Set([x, y, colour])];
  const filters = filtersOf(search);
  return (
    <div className={styles.controls}>
      <div className={styles.axes}>
        <Axis label={map.x} value={x} onChange={(next) => onChange({ x: next })} />
        <Axis label={map.y} value={y} onChange={(next) => onChange({ y: next })} />
        <button
          type="button"
          className={classNames(buttons.button, buttons.quiet, buttons.icon, styles.swap)}
          aria-label={map.swap}
          title={map.swap}
          onClick={() => onChange({ x: y, y: x })}
        >
          <ArrowLeftRight aria-hidden="true" />
        </button>
        <Axis label={map.colour} value={colour} onChange={(next) => onChange({ colour: next })} />
        <div className={styles.legend} style={{ '--gradient': gradient(dark) } as CSSProperties}>
          <span>{span && texts.map.least(format(span.min))}</span>
          <span className={styles.bar} aria-hidden="true" />
          <span>{span && texts.map.most(format(span.max))}</span>
        </div>
      </div>
      <div className={styles.ranges}>
        {ranged.map((name) => (
          <RangeFilter
            key={name}
            name={name}
            search={filters}
            facets={facets}
            onChange={(part) => onChange(part)}
          />
        ))}
      </div>
      <ActiveChips
        search={filters}
        facets={facets}
        onChange={(part) => onChange(part)}
        onClear={() => onChange(emptied(filters))}
      />
      <Link to="/" search={filters} className={buttons.button}>
        {map.toGallery}
      </Link>
      <p className={styles.hint}>{map.hint}</p>
    </div>
  );
}

interface AxisProps {
  readonly label: string;
  readonly value: FeatureName;
  readonly onChange: (value: FeatureName) => void;
}

function Axis({ label, value, onChange }: AxisProps) {
  return (
    <div className={styles.axis}>
      <span aria-hidden="true">{label}</span>
      <Select label={label} value={value} options={options} onChange={onChange} />
    </div>
  );
}

function emptied(filters: MapSearch): MapSearch {
  return Object.fromEntries(Object.keys(filters).map((name) => [name, '']));
}
