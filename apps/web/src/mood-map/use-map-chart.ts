import { useEffectEvent, useState } from 'react';
import type { EChartsType } from '../charts/echarts.js';
import { pointsIn, type Corner, type Selection } from './lasso.js';
import { nearestPoint, type Projection } from './nearest-point.js';
import type { Points } from './points.js';

/** A point that is pointed at, and where it is drawn. */
export interface Hover {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface BrushEnd {
  readonly areas: readonly { readonly coordRange: readonly Corner[] }[];
}

const lassoOption = { brushType: 'polygon', brushMode: 'single', removeOnClick: true } as const;

/** What people do on the map: point at a track, press it, draw a lasso. */
export function useMapChart(points: Points | undefined, onPress: (id: string) => void) {
  const [chart, setChart] = useState<EChartsType | null>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [lasso, setLasso] = useState(false);

  const at = useEffectEvent((made: EChartsType, place: { x: number; y: number }): Hover | null => {
    const projection = projectionOf(made);
    if (!points || !projection) return null;
    const index = nearestPoint(points, projection, place);
    const id = index === null ? undefined : points.ids[index];
    if (index === null || id === undefined) return null;
    const [offsetX, perX] = projection.x;
    const [offsetY, perY] = projection.y;
    return {
      id,
      x: offsetX + (points.xs[index] ?? 0) * perX,
      y: offsetY + (points.ys[index] ?? 0) * perY,
    };
  });
  const press = useEffectEvent((made: EChartsType, place: { x: number; y: number }) => {
    const pressed = lasso ? null : at(made, place);
    if (pressed) onPress(pressed.id);
  });
  const point = useEffectEvent((made: EChartsType, place: { x: number; y: number }) => {
    setHover(lasso ? null : at(made, place));
  });
  const select = useEffectEvent(({ areas }: BrushEnd) => {
    const polygon = areas[0]?.coordRange;
    setSelection(points && polygon ? pointsIn(points, polygon) : null);
  });

  const onReady = (made: EChartsType) => {
    setChart(made);
    const surface = made.getZr();
    let frame = 0;
    surface.on('mousemove', ({ offsetX, offsetY }) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => point(made, { x: offsetX, y: offsetY }));
    });
    surface.on('globalout', () => setHover(null));
    surface.on('click', ({ offsetX, offsetY }) => press(made, { x: offsetX, y: offsetY }));
    made.on('datazoom', () => setHover(null));
    made.on('brushEnd', (event) => select(event as BrushEnd));
    return () => {
      cancelAnimationFrame(frame);
      setChart(null);
    };
  };

  const dropLasso = () => {
    chart?.dispatchAction({ type: 'brush', areas: [] });
    setSelection(null);
  };
  return {
    onReady,
    hover,
    selection,
    lasso,
    toggleLasso: () => {
      dropLasso();
      chart?.dispatchAction({
        type: 'takeGlobalCursor',
        key: 'brush',
        brushOption: lasso ? { brushType: false } : lassoOption,
      });
      setLasso(!lasso);
      setHover(null);
    },
    dropLasso,
    showAll: () => {
      for (const dataZoomIndex of [0, 1]) {
        chart?.dispatchAction({ type: 'dataZoom', dataZoomIndex, start: 0, end: 100 });
      }
    },
  };
}

/** How the chart draws values now; `null` before it does. */
function projectionOf(chart: EChartsType): Projection | null {
  const grid = { gridIndex: 0 };
  const [x0, y0] = chart.convertToPixel(grid, [0, 0]) ?? [];
  const [x1, y1] = chart.convertToPixel(grid, [1, 1]) ?? [];
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null;
  return { x: [x0, x1 - x0], y: [y0, y1 - y0] };
}
