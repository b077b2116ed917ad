import { featureScales } from '@app/contracts';
import type { EChartsCoreOption } from '../charts/echarts.js';
import { chartFont } from '../charts/font.js';
import type { Palette } from '../charts/use-palette.js';
import { rangeScale } from '../filter-gallery/ranges.js';
import { texts } from '../texts.en.js';
import { binColour, pointsByColour, type ColourSpan } from './colour-scale.js';
import type { FeatureName } from './map-search.js';
import type { Points } from './points.js';

export interface MapOptionInput {
  readonly points: Points;
  readonly x: FeatureName;
  readonly y: FeatureName;
  /** What the ends of the colours stand for; `null` where no track has a value. */
  readonly span: ColourSpan | null;
  readonly palette: Palette;
}

/**
 * The map as ECharts wants it. The points are split into one series for each colour, because a large series, which
 * draws tens of thousands of points at once, has a single one.
 */
export function mapOption({ points, x, y, span, palette }: MapOptionInput): EChartsCoreOption {
  const { binned, plain } = pointsByColour(points, span ?? { min: 0, max: 1 });
  const series = (data: readonly number[], color: string) => ({
    type: 'scatter',
    data: new Float64Array(data),
    dimensions: ['x', 'y'],
    large: true,
    largeThreshold: 0,
    silent: true,
    symbolSize: points.ids.length > 20_000 ? 4 : 6,
    itemStyle: { color, opacity: points.ids.length > 5_000 ? 0.6 : 0.8 },
  });
  return {
    animation: false,
    grid: { left: 48, right: 16, top: 16, bottom: 44 },
    xAxis: axis(x, palette),
    yAxis: axis(y, palette),
    dataZoom: [
      { type: 'inside', xAxisIndex: 0, filterMode: 'none' },
      { type: 'inside', yAxisIndex: 0, filterMode: 'none' },
    ],
    toolbox: { show: false },
    brush: {
      xAxisIndex: 0,
      yAxisIndex: 0,
      seriesIndex: 'none',
      brushStyle: {
        color: 'rgba(240, 179, 65, 0.15)',
        borderColor: palette.accent,
        borderWidth: 2,
      },
    },
    // A large series without a single point cannot be drawn.
    series: [
      { data: plain, color: palette.faint },
      ...binned.map((data, bin) => ({ data, color: binColour(bin, palette.dark) })),
    ]
      .filter(({ data }) => data.length > 0)
      .map(({ data, color }) => series(data, color)),
  };
}

function axis(feature: FeatureName, palette: Palette) {
  const { from, to } = featureScales[feature];
  const { format } = rangeScale(feature, undefined);
  return {
    type: 'value',
    min: from,
    max: to,
    name: texts.ranges[feature],
    nameLocation: 'middle',
    nameGap: 28,
    nameTextStyle: { color: palette.soft, fontFamily: chartFont, fontSize: 13, fontWeight: 600 },
    axisLabel: {
      color: palette.faint,
      fontFamily: chartFont,
      fontSize: 11,
      hideOverlap: true,
      showMinLabel: false,
      formatter: (value: number) => format(Math.round(value * 1000) / 1000),
    },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: palette.line } },
  };
}
