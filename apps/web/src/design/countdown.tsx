import { formatMoment } from '../format/date.js';
import { formatSpan } from '../format/duration.js';
import { useNow } from '../format/use-now.js';
import { useMedia } from './use-media.js';

const SECOND_MS = 1000;
/** Where somebody wants little movement, a figure that changes now and then is enough. */
const CALM_MS = 30_000;

export interface CountdownProps {
  /** ISO moment. */
  readonly until: string;
  /** The words around the time that is left. */
  readonly left: (span: string) => string;
  /** What to say once the moment has come. */
  readonly over: string;
}

/** The time until a moment, going down. It is not read out each second. */
export function Countdown({ until, left, over }: CountdownProps) {
  const calm = useMedia('(prefers-reduced-motion: reduce)');
  const leftMs = Date.parse(until) - useNow(calm ? CALM_MS : SECOND_MS);
  return (
    <time dateTime={until} title={formatMoment(until)} role="timer">
      {leftMs > 0 ? left(formatSpan(leftMs)) : over}
    </time>
  );
}
