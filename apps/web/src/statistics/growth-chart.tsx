import type { GalleryStats } from '@app/contracts';
import { useMemo } from 'react';
import { Chart } from '../charts/chart.js';
import type { EChartsCoreOption } from '../charts/echarts.js';
import { baseAxis, tooltip } from '../charts/chart-parts.js';
import { usePalette, type Palette } from '../charts/use-palette.js';
import { formatMonth } from '../format/date.js';
import { formatCount } from '../format/number.js';
import { texts } from '../texts.en.js';

type Growth = GalleryStats['growth'];

/** How the library grew: what each month added, and what it came to. */
export function GrowthChart({ growth }: { readonly growth: Growth }) {
  const palette = usePalette();
  const option = useMemo(() => growthOption(growth, palette), [growth, palette]);
  const first = growth[0];
  const last = growth.at(-1);
  if (!first || !last) return null;
  return (
    <Chart
      option={option}
      height="19rem"
      label={texts.statistics.growthChart(
        formatMonth(first.month),
        formatMonth(last.month),
        formatCount(last.total),
      )}
    />
  );
}

function growthOption(growth: Growth, palette: Palette): EChartsCoreOption {
  const { statistics } = texts;
  const axis = baseAxis(palette);
  return {
    grid: { left: 44, right: 40, top: 12, bottom: 26 },
    tooltip: { ...tooltip(palette), trigger: 'axis' },
    xAxis: {
      ...axis,
      type: 'category',
      data: growth.map(({ month }) => formatMonth(month)),
      splitLine: { show: false },
    },
    yAxis: [
      { ...axis, type: 'value' },
      { ...axis, type: 'value', splitLine: { show: false } },
    ],
    series: [
      {
        type: 'line',
        name: statistics.total,
        data: growth.map(({ total }) => total),
        showSymbol: false,
        lineStyle: { color: palette.accent, width: 2.5 },
        itemStyle: { color: palette.accent },
        areaStyle: { color: palette.accent, opacity: 0.12 },
      },
      {
        type: 'bar',
        name: statistics.added,
        yAxisIndex: 1,
        data: growth.map(({ added }) => added),
        itemStyle: { color: palette.bar, opacity: 0.7, borderRadius: [2, 2, 0, 0] },
      },
    ],
  };
}
