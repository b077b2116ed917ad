import { memo } from 'react';
import { texts } from '../texts.en.js';
import type { FilterPanelProps } from './filter-panel.js';
import type { Histogram } from './histogram-path.js';
import { RangeSlider } from './range-slider.js';
import { rangeOf, rangeScale, searchOfRange, type RangeName } from './ranges.js';

export interface RangeFilterProps extends FilterPanelProps {
  readonly name: RangeName;
}

/** One range of the address as a slider. */
export const RangeFilter = memo(function RangeFilter({
  name,
  search,
  facets,
  onChange,
}: RangeFilterProps) {
  const scale = rangeScale(name, facets);
  return (
    <RangeSlider
      label={texts.ranges[name]}
      hint={name === 'releaseYear' || name === 'duration' ? undefined : texts.features[name].text}
      {...scale}
      range={rangeOf(search, name)}
      histogram={histogramOf(name, facets)}
      onChange={(range) => onChange(searchOfRange(name, range))}
    />
  );
});

function histogramOf(name: RangeName, facets: FilterPanelProps['facets']): Histogram | undefined {
  if (!facets) return undefined;
  return name === 'releaseYear' || name === 'duration' ? facets[name] : facets.features[name];
}
