import type { TrackFacets } from '@app/contracts';
import { formatCount } from '../format/number.js';
import { texts } from '../texts.en.js';
import styles from './filter-panel.module.css';
import { FilterSection } from './filter-section.js';
import type { GallerySearch } from './gallery-search.js';
import { KeyFilter } from './key-filter.js';
import { LibraryFilter } from './library-filter.js';
import { NameFilter } from './name-filter.js';
import { RangeFilter } from './range-filter.js';
import { TempoTolerance } from './tempo-tolerance.js';

export interface FilterPanelProps {
  readonly search: GallerySearch;
  readonly facets: TrackFacets | undefined;
  readonly onChange: (change: GallerySearch) => void;
}

const first = ['energy', 'danceability', 'valence'] as const;
const more = [
  'acousticness',
  'instrumentalness',
  'liveness',
  'speechiness',
  'loudness',
  'timeSignature',
] as const;

/** Every filter of the gallery, each over what the other filters leave. */
export function FilterPanel({ search, facets, onChange }: FilterPanelProps) {
  const { filters } = texts;
  const shared = { search, facets, onChange };
  const blind = facets?.withoutFeatures ?? 0;
  return (
    <div className={styles.panel}>
      <FilterSection title={filters.sound} open>
        <RangeFilter name="tempo" {...shared} />
        <TempoTolerance search={search} onChange={onChange} />
        {first.map((name) => (
          <RangeFilter key={name} name={name} {...shared} />
        ))}
        {blind > 0 && (
          <p className={styles.note}>{filters.withoutFeatures(formatCount(blind), blind)}</p>
        )}
      </FilterSection>
      <FilterSection
        title={filters.moreSound}
        open={more.some((name) => search[`${name}Min`] || search[`${name}Max`])}
      >
        {more.map((name) => (
          <RangeFilter key={name} name={name} {...shared} />
        ))}
      </FilterSection>
      <FilterSection title={filters.key} open>
        <KeyFilter {...shared} />
      </FilterSection>
      <FilterSection title={filters.release} open>
        <RangeFilter name="releaseYear" {...shared} />
        <NameFilter
          label={filters.decades}
          filter="decade"
          search={search}
          onChange={onChange}
          options={facets?.decades.map(({ decade, count }) => ({
            value: String(decade),
            label: filters.decade(String(decade)),
            count,
          }))}
        />
        <RangeFilter name="duration" {...shared} />
      </FilterSection>
      <FilterSection title={filters.genres} open>
        <NameFilter
          label={filters.genres}
          filter="genre"
          search={search}
          onChange={onChange}
          options={facets?.genres
            .filter(({ genre }) => !genre.includes(','))
            .map(({ genre, count }) => ({ value: genre, label: genre, count }))}
        />
      </FilterSection>
      <FilterSection title={filters.artists} open>
        <NameFilter
          label={filters.artists}
          filter="artistId"
          search={search}
          onChange={onChange}
          options={facets?.artists.flatMap(({ id, name, count }) =>
            id === null ? [] : [{ value: id, label: name, count }],
          )}
        />
      </FilterSection>
      <FilterSection title={filters.library} open>
        <LibraryFilter {...shared} />
      </FilterSection>
    </div>
  );
}
