import type { CallAllowance } from '@app/contracts';
import { Countdown } from '../design/countdown.js';
import { formatCount } from '../format/number.js';
import { enrichment as words } from '../texts/enrichment.en.js';
import styles from './budget-gauge.module.css';

export interface BudgetGaugeProps {
  readonly label: string;
  readonly allowance: CallAllowance;
}

/** The calls of one period: used from the left, and at the right what is kept for people. */
export function BudgetGauge({ label, allowance }: BudgetGaugeProps) {
  const { limit, used, reserved, resetsAt } = allowance;
  const amount =
    limit === null
      ? words.budgetFree(formatCount(used))
      : words.budgetOf(formatCount(used), formatCount(limit));
  return (
    <div className={styles.gauge}>
      <p className={styles.label}>
        <strong>{label}</strong> <span className={styles.amount}>{amount}</span>
      </p>
      {limit !== null && (
        <div className={styles.track} aria-hidden="true">
          <span
            className={styles.used}
            data-full={used >= limit || undefined}
            style={{ width: shareOf(used, limit) }}
          />
          <span className={styles.reserved} style={{ width: shareOf(reserved, limit) }} />
        </div>
      )}
      <p className={styles.note}>
        {reserved > 0 && <>{words.reserved(formatCount(reserved))}, </>}
        <Countdown until={resetsAt} left={words.resets} over={words.resetsNow} />
      </p>
    </div>
  );
}

/** A share of a limit as a CSS length; of no calls at all, everything is used. */
function shareOf(count: number, limit: number): string {
  return `${limit === 0 ? 100 : Math.min(100, (count / limit) * 100)}%`;
}
