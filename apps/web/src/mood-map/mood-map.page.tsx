import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { facetsQuery, pointsQuery } from '../api/queries.js';
import { problemCodeOf } from '../api/api.errors.js';
import { ClosedGallery } from '../browse-gallery/gallery-states.js';
import { useWidth } from '../browse-gallery/use-width.js';
import { Chart } from '../charts/chart.js';
import { usePalette } from '../charts/use-palette.js';
import { FailureNotice } from '../design/failure-notice.js';
import { filterQuery } from '../filter-gallery/gallery-search.js';
import { formatCount } from '../format/number.js';
import { PageTitle } from '../shell/page-title.js';
import { texts } from '../texts.en.js';
import { colourSpan } from './colour-scale.js';
import { HoverCard } from './hover-card.js';
import { MapControls } from './map-controls.js';
import { mapOption } from './map-option.js';
import { axesOf, changeMapSearch, mapQuery, type MapSearch } from './map-search.js';
import styles from './mood-map.page.module.css';
import { MapTools } from './map-tools.js';
import { useMapChart } from './use-map-chart.js';

/** Every track as a point between two features. */
export function MoodMapPage() {
  const search = useSearch({ from: '/map' });
  const navigate = useNavigate();
  const { x, y } = axesOf(search);
  const points = useQuery(pointsQuery(mapQuery(search)));
  const facets = useQuery(facetsQuery(filterQuery(search)));
  const palette = usePalette();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place) ?? 0;
  const { data, isPlaceholderData } = points;
  const span = useMemo(() => (data ? colourSpan(data) : null), [data]);
  const option = useMemo(
    () => data && mapOption({ points: data, x, y, span, palette }),
    [data, x, y, span, palette],
  );
  const map = useMapChart(data, (trackId) => {
    void navigate({ to: '/tracks/$trackId', params: { trackId } });
  });
  const change = (part: MapSearch, { replace = false } = {}): void => {
    map.dropLasso();
    void navigate({
      to: '/map',
      search: (before) => changeMapSearch(before, part),
      replace,
      resetScroll: false,
    });
  };

  if (problemCodeOf(points.error) === 'gallery_not_published') return <ClosedGallery />;
  return (
    <>
      <PageTitle>{texts.map.title}</PageTitle>
      <header className={styles.head}>
        <h1 className={styles.title}>{texts.map.title}</h1>
        <p className={styles.lead}>{texts.map.lead}</p>
      </header>
      <div className={styles.columns}>
        <MapControls search={search} span={span} facets={facets.data} onChange={change} />
        <section className={styles.map} aria-label={texts.map.title}>
          <MapTools map={map} points={data} search={search} />
          <div
            ref={place}
            className={styles.place}
            data-pointing={map.hover !== null || undefined}
            data-stale={isPlaceholderData || undefined}
          >
            {option && data ? (
              <Chart
                option={option}
                height="100%"
                label={texts.map.chart(
                  texts.ranges[x],
                  texts.ranges[y],
                  formatCount(data.ids.length),
                )}
                onReady={map.onReady}
              />
            ) : (
              <div className={styles.waiting}>
                {points.isError ? (
                  <FailureNotice error={points.error} onRetry={() => void points.refetch()} />
                ) : (
                  <output>{texts.map.loading}</output>
                )}
              </div>
            )}
            {map.hover && <HoverCard hover={map.hover} width={width} />}
            {data?.ids.length === 0 && <p className={styles.nothing}>{texts.map.nothingText}</p>}
          </div>
        </section>
      </div>
    </>
  );
}
