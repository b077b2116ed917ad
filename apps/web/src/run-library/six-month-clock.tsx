import type { SpotifyConnection } from '@app/contracts';
import { formatCount } from '../format/number.js';
import { useNow } from '../format/use-now.js';
import { connection as words } from '../texts/library.en.js';
import { monthsGone } from './consent-share.js';
import styles from './six-month-clock.module.css';

const MONTHS = 6;
/** Of a month's 100 units on the circle, how many are drawn; the rest is the gap. */
const DRAWN = 92;
const MINUTE_MS = 60_000;

export interface SixMonthClockProps {
  readonly connection: SpotifyConnection;
  readonly urgent: boolean;
}

/** The six months of a consent as a ring of six strokes, of which those to come are filled. */
export function SixMonthClock({ connection, urgent }: SixMonthClockProps) {
  const { authorizedAt, expiresAt, state } = connection;
  const now = useNow(MINUTE_MS);
  const daysLeft = state === 'connected' ? connection.daysLeft : null;
  const gone =
    daysLeft !== null && authorizedAt && expiresAt
      ? monthsGone({ authorizedAt, expiresAt }, now, MONTHS)
      : MONTHS;
  return (
    <div className={styles.clock} data-urgent={urgent || undefined}>
      <span className="visually-hidden">
        {daysLeft === null ? words.none : words.clock(formatCount(daysLeft), daysLeft)}
      </span>
      <svg viewBox="0 0 120 120" className={styles.ring} aria-hidden="true">
        {Array.from({ length: MONTHS }, (_, month) => (
          <Month key={month} month={month} gone={gone} />
        ))}
      </svg>
      <span className={styles.middle} aria-hidden="true">
        <strong>{daysLeft === null ? '–' : formatCount(daysLeft)}</strong>
        <span>{daysLeft === null ? words.none : words.days(daysLeft)}</span>
      </span>
    </div>
  );
}

function Month({ month, gone }: { readonly month: number; readonly gone: number }) {
  const over = Math.min(1, Math.max(0, gone - month));
  return (
    <>
      <Stroke className={styles.past} from={month * 100} length={DRAWN} />
      {over < 1 && (
        <Stroke
          className={styles.left}
          from={month * 100 + over * DRAWN}
          length={(1 - over) * DRAWN}
        />
      )}
    </>
  );
}

interface StrokeProps {
  readonly className: string | undefined;
  readonly from: number;
  readonly length: number;
}

function Stroke({ className, from, length }: StrokeProps) {
  const round = MONTHS * 100;
  return (
    <circle
      className={className}
      cx="60"
      cy="60"
      r="50"
      pathLength={round}
      strokeDasharray={`${length} ${round - length}`}
      strokeDashoffset={-from}
    />
  );
}
