import { useEffect, useRef, useState } from 'react';

/** A range of values; `null` leaves that side open. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

export interface DraftRangeOptions {
  readonly min: number;
  readonly max: number;
  readonly range: Range;
  readonly onChange: (range: Range) => void;
}

const PAUSE_MS = 140;

/**
 * The range as it is being dragged. It is drawn from here at once and handed on after a pause, or when it is let go;
 * what comes from outside (the address, a preset) takes its place while nothing is dragged.
 */
export function useDraftRange({ min, max, range, onChange }: DraftRangeOptions) {
  const [draft, setDraft] = useState<Range | null>(null);
  const [seen, setSeen] = useState(range);
  const [sent, setSent] = useState<Range | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = draft ?? range;

  if (!isSame(range, seen)) {
    setSeen(range);
    // What comes back as it was sent may lie behind what is dragged by now.
    if (sent === null || !isSame(range, sent)) setDraft(null);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const clamp = (value: number): number => Math.min(max, Math.max(min, value));
  const toRange = ([low = min, high = max]: readonly number[]): Range => ({
    min: low <= min ? null : low,
    max: high >= max ? null : high,
  });
  const hand = (next: Range, delayMs: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setSent(next);
      onChange(next);
    }, delayMs);
  };

  return {
    low: clamp(shown.min ?? min),
    high: clamp(shown.max ?? max),
    isOpen: shown.min === null && shown.max === null,
    drag: (values: readonly number[]) => {
      const next = toRange(values);
      setDraft(next);
      hand(next, PAUSE_MS);
    },
    settle: (values: readonly number[]) => hand(toRange(values), 0),
    reset: () => {
      const open = { min: null, max: null };
      setDraft(open);
      hand(open, 0);
    },
  };
}

function isSame(one: Range, other: Range): boolean {
  return one.min === other.min && one.max === other.max;
}
