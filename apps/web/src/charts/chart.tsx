import { useEffect, useEffectEvent, useRef } from 'react';
import styles from './chart.module.css';
import { init, type EChartsCoreOption, type EChartsType } from './echarts.js';

export interface ChartProps {
  readonly option: EChartsCoreOption;
  /** What is drawn, in words. */
  readonly label: string;
  /** CSS length. */
  readonly height: string;
  /** Given the chart once it stands; what it answers with is called before the chart goes. */
  readonly onReady?: (chart: EChartsType) => () => void;
}

const still = '(prefers-reduced-motion: reduce)';

/** A chart on a canvas as wide as its place. */
export function Chart({ option, label, height, onReady }: ChartProps) {
  const place = useRef<HTMLElement>(null);
  const chart = useRef<EChartsType>(null);
  const announce = useEffectEvent((made: EChartsType) => onReady?.(made));

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const made = init(element, null, { renderer: 'canvas' });
    chart.current = made;
    const leave = announce(made);
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(element);
    return () => {
      leave?.();
      observer.disconnect();
      chart.current = null;
      made.dispose();
    };
  }, []);

  useEffect(() => {
    chart.current?.setOption(
      { animation: !matchMedia(still).matches, animationDuration: 350, ...option },
      { notMerge: true },
    );
  }, [option]);

  return <figure ref={place} className={styles.chart} style={{ height }} aria-label={label} />;
}
