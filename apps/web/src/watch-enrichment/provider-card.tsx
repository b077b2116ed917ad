import type { FeatureProviderStatus, ProviderGateState } from '@app/contracts';
import { Badge, type Tone } from '../design/badge.js';
import { Countdown } from '../design/countdown.js';
import { FailureLine } from '../design/failure-line.js';
import { Figures } from '../design/figures.js';
import { Panel } from '../design/panel.js';
import { ToggleSwitch } from '../design/toggle-switch.js';
import { formatMoment } from '../format/date.js';
import { formatCount } from '../format/number.js';
import { enrichment as words, outcomes, providerNames } from '../texts/enrichment.en.js';
import { BudgetGauge } from './budget-gauge.js';
import styles from './provider-card.module.css';
import { usePause } from './use-pause.js';

const gateTones: Readonly<Record<ProviderGateState, Tone>> = {
  open: 'good',
  paused: 'idle',
  refused: 'bad',
  rate_limited: 'warn',
  quota_closed: 'warn',
  budget_spent: 'warn',
  broken: 'bad',
};

export interface ProviderCardProps {
  readonly status: FeatureProviderStatus;
  readonly allPaused: boolean;
}

/** One provider of the chain: whether it is asked now, what it gave today, and what its budget still allows. */
export function ProviderCard({ status, allPaused }: ProviderCardProps) {
  const { provider, gate, breaker, budget, doubtful, blacklistedIsrcs } = status;
  const name = providerNames[provider];
  const pause = usePause();
  const paused = gate.state === 'paused';
  return (
    <Panel
      title={name}
      level={3}
      action={
        <div className={styles.gate}>
          <Badge tone={gateTones[gate.state]}>{words.gates[gate.state]}</Badge>
          <ToggleSwitch
            label={words.pauseOne(name)}
            checked={!paused}
            disabled={pause.isPending || allPaused}
            onChange={(asked) => pause.mutate({ paused: !asked, provider })}
          />
        </div>
      }
    >
      {pause.isError && <FailureLine error={pause.error} />}
      <p className={styles.explanation}>
        {words.gateTexts[gate.state]} {gate.outcome && <span>({outcomes[gate.outcome]})</span>}{' '}
        {gate.until && (
          <strong>
            <Countdown until={gate.until} left={words.opens} over={words.opensNow} />
          </strong>
        )}
      </p>
      <Health status={status} />
      <div className={styles.budget}>
        <h4 className={styles.subtitle}>{words.budget}</h4>
        {(['minute', 'day', 'month'] as const).map((period) => (
          <BudgetGauge key={period} label={words.periods[period]} allowance={budget[period]} />
        ))}
        {budget.quotaRemaining !== null && budget.quotaToldAt && (
          <p className={styles.note}>
            {words.quota(formatCount(budget.quotaRemaining), formatMoment(budget.quotaToldAt))}
          </p>
        )}
      </div>
      <ul className={styles.notes}>
        <li>
          {words.breaker} {words.breakers[breaker.state]}
          {breaker.failures > 0 &&
            `; ${words.breakerFailures(formatCount(breaker.failures), breaker.failures)}`}
        </li>
        {doubtful > 0 && <li>{words.doubtful(formatCount(doubtful), doubtful)}</li>}
        {blacklistedIsrcs > 0 && (
          <li>{words.blacklisted(formatCount(blacklistedIsrcs), blacklistedIsrcs)}</li>
        )}
      </ul>
    </Panel>
  );
}

function Health({ status }: { readonly status: FeatureProviderStatus }) {
  const { queue, answered, shared, today } = status;
  return (
    <Figures
      items={[
        {
          label: words.answered,
          value: formatCount(answered),
          ...(shared > 0 && { note: words.shared(formatCount(shared)) }),
        },
        {
          label: words.waiting,
          value: formatCount(queue.pending),
          note: words.dueNow(formatCount(queue.due)),
        },
        { label: words.calls, value: formatCount(today.calls) },
        { label: words.hits, value: formatCount(today.hits) },
        { label: words.failures, value: formatCount(today.failures) },
        {
          label: words.latency,
          value:
            today.meanLatencyMs === null
              ? '–'
              : words.milliseconds(formatCount(today.meanLatencyMs)),
        },
      ]}
    />
  );
}
