import type { GalleryStats } from '@app/contracts';
import { useMemo } from 'react';
import { baseAxis, tooltip } from '../charts/chart-parts.js';
import { Chart } from '../charts/chart.js';
import type { EChartsCoreOption } from '../charts/echarts.js';
import { usePalette, type Palette } from '../charts/use-palette.js';
import { rangeScale } from '../filter-gallery/ranges.js';
import type { FeatureName } from '../mood-map/map-search.js';
import { texts } from '../texts.en.js';

type FeatureStats = GalleryStats['features']['tempo'];

export interface HistogramChartProps {
  readonly name: FeatureName;
  readonly stats: FeatureStats;
}

/** One feature over the whole library. */
export function HistogramChart({ name, stats }: HistogramChartProps) {
  const palette = usePalette();
  const option = useMemo(() => histogramOption(name, stats, palette), [name, stats, palette]);
  return <Chart option={option} height="16rem" label={texts.statistics.bars(texts.ranges[name])} />;
}

function histogramOption(
  name: FeatureName,
  { histogram }: FeatureStats,
  palette: Palette,
): EChartsCoreOption {
  const { format } = rangeScale(name, undefined);
  const { from, binWidth, counts } = histogram;
  const axis = baseAxis(palette);
  return {
    grid: { left: 40, right: 8, top: 8, bottom: 26 },
    tooltip: { ...tooltip(palette), trigger: 'axis' },
    xAxis: {
      ...axis,
      type: 'category',
      data: counts.map((_, bin) => format(from + bin * binWidth)),
      splitLine: { show: false },
    },
    yAxis: { ...axis, type: 'value' },
    series: [
      {
        type: 'bar',
        name: texts.statistics.total,
        barCategoryGap: '14%',
        data: [...counts],
        itemStyle: { color: palette.accent, borderRadius: [2, 2, 0, 0] },
      },
    ],
  };
}
