import type { GalleryStats } from '@app/contracts';
import { useNavigate } from '@tanstack/react-router';
import { Coverage } from '../browse-gallery/coverage.js';
import { KeyWheel } from '../filter-gallery/key-wheel.js';
import { formatCount } from '../format/number.js';
import { texts } from '../texts.en.js';
import { Card } from './card.js';
import { Extremes } from './extremes.js';
import { FeatureSpread } from './feature-spread.js';
import { Figures } from './figures.js';
import { GrowthChart } from './growth-chart.js';
import { HistogramChart } from './histogram-chart.js';
import { RankedBars } from './ranked-bars.js';
import styles from './statistics-view.module.css';

export function StatisticsView({ stats }: { readonly stats: GalleryStats }) {
  const { statistics } = texts;
  const navigate = useNavigate();
  const { byFeatureState, overridden } = stats.coverage;
  const keyCounts = new Map<string, number>(stats.keys.map(({ key, count }) => [key, count]));
  return (
    <>
      <Figures stats={stats} />
      <div className={styles.cards}>
        <Card title={statistics.growth} text={statistics.growthText} span={8}>
          <GrowthChart growth={stats.growth} />
        </Card>
        <Card title={statistics.keys} text={statistics.keysText} span={4}>
          <KeyWheel
            does="lead"
            chosen={[]}
            counts={keyCounts}
            onToggle={(key) => void navigate({ to: '/', search: { key } })}
          />
        </Card>
        <Card title={statistics.decades} text={statistics.decadesText} span={6}>
          <RankedBars
            items={stats.decades.map(({ decade, count }) => ({
              id: String(decade),
              label: texts.filters.decade(String(decade)),
              count,
              search: { decade: String(decade) },
            }))}
          />
        </Card>
        <Card title={statistics.tempo} text={statistics.tempoText} span={6}>
          <HistogramChart name="tempo" stats={stats.features.tempo} />
        </Card>
        <Card title={statistics.features} text={statistics.featuresText} span={12}>
          <FeatureSpread features={stats.features} />
        </Card>
        <Card title={statistics.genresTitle} text={statistics.genresText} span={6}>
          <RankedBars
            items={stats.topGenres.slice(0, 10).map(({ genre, count }) => ({
              id: genre,
              label: genre,
              count,
              search: genre.includes(',') ? null : { genre },
            }))}
          />
        </Card>
        <Card title={statistics.topArtists} text={statistics.topArtistsText} span={6}>
          <RankedBars
            items={stats.topArtists.slice(0, 10).map(({ id, name, count }) => ({
              id: id ?? name,
              label: name,
              count,
              search: id === null ? null : { artistId: id },
            }))}
          />
        </Card>
        <Card title={statistics.coverage} text={statistics.coverageText} span={12}>
          <Coverage summary={{ tracks: stats.tracks, saved: stats.saved, byFeatureState }} />
          {overridden > 0 && (
            <p className={styles.note}>
              {statistics.overridden(formatCount(overridden), overridden)}
            </p>
          )}
        </Card>
        <Card title={statistics.extremes} text={statistics.extremesText} span={12}>
          <Extremes stats={stats} />
        </Card>
      </div>
    </>
  );
}
