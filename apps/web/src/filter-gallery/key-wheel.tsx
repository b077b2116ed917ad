import { useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { formatCount } from '../format/number.js';
import { camelotFields, neighbour } from '../music/camelot.js';
import { texts } from '../texts.en.js';
import styles from './key-wheel.module.css';
import { fieldPath, labelPlace } from './wheel-geometry.js';

export interface KeyWheelProps {
  /** The chosen fields, as Camelot codes. */
  readonly chosen: readonly string[];
  /** Fields that count as chosen because they mix with a chosen one. */
  readonly mixing?: readonly string[];
  /** How many tracks each field would show; without it, the wheel is plain. */
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly onToggle: (code: string) => void;
  /** `choose`: fields are on or off; `lead`: a field leads somewhere. */
  readonly does?: 'choose' | 'lead';
}

/**
 * The Camelot wheel: minor keys inside, major keys outside, neighbours mix well. The stronger a field, the more tracks
 * it holds. One Tab stop; the arrow keys go round and between the rings.
 */
export function KeyWheel({
  chosen,
  mixing = [],
  counts,
  onToggle,
  does = 'choose',
}: KeyWheelProps) {
  const [at, setAt] = useState(chosen[0] ?? '8A');
  const svg = useRef<SVGSVGElement>(null);
  const most = Math.max(1, ...(counts?.values() ?? []));

  const onKeyDown = (event: KeyboardEvent) => {
    const next = target(event.key, at);
    if (next !== undefined) {
      event.preventDefault();
      setAt(next);
      svg.current?.querySelector<SVGGElement>(`[data-code="${next}"]`)?.focus();
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      onToggle(at);
    }
  };

  return (
    <fieldset aria-label={texts.filters.wheel}>
      <svg ref={svg} className={styles.wheel} viewBox="-100 -100 200 200">
        {camelotFields.map(({ code, position, mode, name }) => {
          const count = counts?.get(code);
          const place = labelPlace(position, mode);
          const style = {
            '--hue': position * 30,
            '--heat': count === undefined ? 0.4 : count / most,
          } as CSSProperties;
          return (
            <g
              key={code}
              className={styles.field}
              style={style}
              data-code={code}
              data-empty={count === 0 || undefined}
              data-mixing={mixing.includes(code) || undefined}
              {...(does === 'choose'
                ? { role: 'checkbox', 'aria-checked': chosen.includes(code) }
                : { role: 'link' })}
              aria-label={texts.filters.wheelField(
                code,
                name,
                count === undefined ? null : formatCount(count),
                count ?? 0,
              )}
              tabIndex={code === at ? 0 : -1}
              onKeyDown={onKeyDown}
              onClick={() => {
                setAt(code);
                onToggle(code);
              }}
            >
              <path d={fieldPath(position, mode)} />
              <text x={place.x} y={place.y} aria-hidden="true">
                {code}
              </text>
            </g>
          );
        })}
      </svg>
    </fieldset>
  );
}

function target(key: string, at: string): string | undefined {
  switch (key) {
    case 'ArrowRight':
      return neighbour(at, 1);
    case 'ArrowLeft':
      return neighbour(at, -1);
    case 'ArrowUp':
    case 'ArrowDown':
      return neighbour(at, 0, true);
    default:
      return undefined;
  }
}
