import type { SyncRun } from '@app/contracts';
import { approveRemovals, cancelSync } from '../api/admin.client.js';
import buttons from '../design/button.module.css';
import { ConfirmButton } from '../design/confirm-button.js';
import { FailureLine } from '../design/failure-line.js';
import { Panel } from '../design/panel.js';
import stack from '../design/stack.module.css';
import { formatMoment } from '../format/date.js';
import { formatCount } from '../format/number.js';
import { sync } from '../texts/library.en.js';
import { useRunAction } from './use-run-action.js';

/** Removals that are not believed without a word: agree to them, or keep the tracks. */
export function ApprovalPanel({ run }: { readonly run: SyncRun }) {
  const approve = useRunAction(() => approveRemovals(run.id));
  const decline = useRunAction(() => cancelSync(run.id));
  const count = formatCount(run.pendingRemovals);
  const busy = approve.isPending || decline.isPending;
  return (
    <Panel
      tone="attention"
      title={sync.approvalTitle(count, run.pendingRemovals)}
      hint={formatMoment(run.finishedAt ?? run.requestedAt)}
    >
      <p>{sync.approvalText}</p>
      {approve.isError && <FailureLine error={approve.error} />}
      {decline.isError && <FailureLine error={decline.error} />}
      <div className={stack.row}>
        <button
          type="button"
          className={buttons.button}
          disabled={busy}
          onClick={() => decline.mutate()}
        >
          {sync.decline}
        </button>
        <ConfirmButton
          label={sync.approve}
          question={sync.approveQuestion(count, run.pendingRemovals)}
          confirm={sync.approve}
          disabled={busy}
          onConfirm={() => approve.mutate()}
        >
          <p>{sync.approveText}</p>
        </ConfirmButton>
      </div>
    </Panel>
  );
}
