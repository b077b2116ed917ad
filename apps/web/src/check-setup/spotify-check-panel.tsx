import type { SpotifyCheck } from '@app/contracts';
import { useMutation } from '@tanstack/react-query';
import { CircleCheck, Stethoscope, TriangleAlert } from 'lucide-react';
import { checkSpotify } from '../api/admin.client.js';
import buttons from '../design/button.module.css';
import { CopyLine } from '../design/copy-line.js';
import { Countdown } from '../design/countdown.js';
import { FailureLine } from '../design/failure-line.js';
import { Panel } from '../design/panel.js';
import { formatTime } from '../format/date.js';
import { setup } from '../texts/setup.en.js';
import styles from './spotify-check-panel.module.css';

/** Looks at the Spotify app when asked to, and names what is wrong with it. */
export function SpotifyCheckPanel() {
  const check = useMutation({ mutationFn: checkSpotify });
  return (
    <Panel
      title={setup.checkTitle}
      hint={setup.checkText}
      action={
        <button
          type="button"
          className={buttons.button}
          disabled={check.isPending}
          onClick={() => check.mutate()}
        >
          <Stethoscope aria-hidden="true" />
          {checkLabel(check.isPending, check.data !== undefined)}
        </button>
      }
    >
      {check.isError && <FailureLine error={check.error} />}
      <output className="visually-hidden">
        {check.data && setup.result(check.data.findings.length)}
      </output>
      {check.data && <Findings check={check.data} />}
    </Panel>
  );
}

function checkLabel(pending: boolean, again: boolean): string {
  if (pending) return setup.checking;
  return again ? setup.checkAgain : setup.check;
}

function Findings({ check }: { readonly check: SpotifyCheck }) {
  const { findings, checked } = check;
  const left = (['address', 'credentials', 'account'] as const)
    .filter((part) => !checked[part])
    .map((part) => setup.parts[part]);
  return (
    <div className={styles.result}>
      {findings.length === 0 && (
        <p className={styles.fine}>
          <CircleCheck aria-hidden="true" />
          {setup.fine}
        </p>
      )}
      <ul className={styles.findings}>
        {findings.map(({ finding, detail, until }) => (
          <li key={finding} className={styles.finding}>
            <TriangleAlert aria-hidden="true" />
            <div>
              <h3 className={styles.name}>{setup.findings[finding]}</h3>
              <p>{detail}</p>
              {until && (
                <p>
                  <Countdown until={until} left={setup.until} over={setup.untilOver} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {left.length > 0 && <p className={styles.note}>{setup.partly(left.join(', '))}</p>}
      <div className={styles.address}>
        <p className={styles.note}>{setup.fineUnless}</p>
        <CopyLine label={setup.redirectUri} text={check.redirectUri} />
      </div>
      <p className={styles.note}>{setup.checkedAt(formatTime(check.checkedAt))}</p>
    </div>
  );
}
