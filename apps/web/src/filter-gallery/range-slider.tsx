import { RotateCcw } from 'lucide-react';
import { Slider } from 'radix-ui';
import { useId, useMemo, type CSSProperties } from 'react';
import { texts } from '../texts.en.js';
import { histogramPath, type Histogram } from './histogram-path.js';
import styles from './range-slider.module.css';
import { useDraftRange, type Range } from './use-draft-range.js';

export interface RangeSliderProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** The whole scale. A side of the range that stands at its end is open. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly range: Range;
  readonly histogram: Histogram | undefined;
  readonly format: (value: number) => string;
  readonly onChange: (range: Range) => void;
}

/**
 * A range over the distribution of what the other filters leave. What is dragged is drawn at once; the question to the
 * server follows after a pause.
 */
export function RangeSlider(props: RangeSliderProps) {
  const { label, hint, min, max, step, histogram, format } = props;
  const { low, high, isOpen, drag, settle, reset } = useDraftRange(props);
  const id = useId();
  const path = useMemo(() => histogramPath(histogram?.counts ?? []), [histogram]);
  const share = (value: number): number => (max === min ? 0 : (value - min) / (max - min));
  const position = { '--low': share(low), '--high': share(high) } as CSSProperties;
  return (
    <div className={styles.slider} style={position} data-open={isOpen || undefined}>
      <div className={styles.head}>
        <span className={styles.label} id={id} title={hint}>
          {label}
        </span>
        <span className={styles.values}>
          {isOpen ? texts.filters.any : texts.filters.between(format(low), format(high))}
        </span>
        <button
          type="button"
          className={styles.reset}
          hidden={isOpen}
          aria-label={texts.filters.resetOne(label)}
          onClick={reset}
        >
          <RotateCcw aria-hidden="true" />
        </button>
      </div>
      <svg
        className={styles.histogram}
        viewBox={`0 0 ${histogram?.counts.length || 1} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className={styles.bars} d={path} />
        <path className={styles.chosen} d={path} />
      </svg>
      <Slider.Root
        className={styles.root}
        aria-labelledby={id}
        min={min}
        max={max}
        step={step}
        value={[low, high]}
        minStepsBetweenThumbs={0}
        onValueChange={drag}
        onValueCommit={settle}
      >
        <Slider.Track className={styles.track}>
          <Slider.Range className={styles.range} />
        </Slider.Track>
        <Slider.Thumb
          className={styles.thumb}
          aria-label={texts.filters.atLeast(label)}
          aria-valuetext={format(low)}
        />
        <Slider.Thumb
          className={styles.thumb}
          aria-label={texts.filters.atMost(label)}
          aria-valuetext={format(high)}
        />
      </Slider.Root>
    </div>
  );
}
