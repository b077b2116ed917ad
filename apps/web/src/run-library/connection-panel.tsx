import type { SpotifyConnection } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { connectionQuery } from '../api/admin-queries.js';
import { entranceUrl } from '../api/session.client.js';
import { Badge, type Tone } from '../design/badge.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { Countdown } from '../design/countdown.js';
import { FailureLine } from '../design/failure-line.js';
import { Panel } from '../design/panel.js';
import { Skeleton } from '../design/skeleton.js';
import { formatDay } from '../format/date.js';
import { formatCount } from '../format/number.js';
import { connection as words } from '../texts/library.en.js';
import styles from './connection-panel.module.css';
import { SixMonthClock } from './six-month-clock.js';

/** From this many days on, it is time to reconnect. */
const SOON_DAYS = 30;

const stateTones: Readonly<Record<SpotifyConnection['state'], Tone>> = {
  connected: 'good',
  expired: 'bad',
  revoked: 'bad',
  not_connected: 'idle',
};

/** How the connection to Spotify stands, for how long, and whether calls may be made now. */
export function ConnectionPanel() {
  const { data, error, isPending } = useQuery({ ...connectionQuery, refetchInterval: 60_000 });
  return (
    <Panel
      place="side"
      title={words.title}
      action={data && <Badge tone={stateTones[data.state]}>{words.states[data.state]}</Badge>}
    >
      {error && <FailureLine error={error} />}
      {isPending && <Skeleton width="100%" height="14rem" />}
      {data && <Connection connection={data} />}
    </Panel>
  );
}

function Connection({ connection }: { readonly connection: SpotifyConnection }) {
  const { state, authorizedAt, expiresAt, daysLeft, calls } = connection;
  const soon = daysLeft !== null && daysLeft <= SOON_DAYS;
  const urgent = state !== 'connected' || soon;
  return (
    <>
      <div className={styles.clock}>
        <SixMonthClock connection={connection} urgent={urgent} />
        <div className={styles.words}>
          {authorizedAt && expiresAt && (
            <p>{words.until(formatDay(authorizedAt), formatDay(expiresAt))}</p>
          )}
          {state !== 'connected' && <p className={styles.urgent}>{words.dead}</p>}
          {state === 'connected' && soon && <p className={styles.urgent}>{words.soon}</p>}
          <a
            className={classNames(buttons.button, urgent && buttons.primary)}
            href={entranceUrl('admin', { returnTo: '/admin' })}
          >
            {words.reconnect}
          </a>
        </div>
      </div>
      <p className={styles.rule}>{words.rule}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{words.gate}</dt>
          <dd>
            <strong>{words.gates[connection.gate.state]}</strong>
            {connection.gate.until && (
              <>
                {', '}
                <Countdown
                  until={connection.gate.until}
                  left={words.gateUntil}
                  over={words.gateNow}
                />
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.callsToday}</dt>
          <dd>
            <strong>{words.callsOf(formatCount(calls.lastDay), calls.lastDay)}</strong>{' '}
            <span>{words.budget(formatCount(calls.background), formatCount(calls.budget))}</span>
          </dd>
        </div>
      </dl>
    </>
  );
}
