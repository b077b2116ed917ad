import type { ProviderOutcome } from '@app/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FAILURES_KEY } from '../api/admin-queries.js';
import { retryFailedRequests } from '../api/enrichment.client.js';
import { ConfirmButton } from '../design/confirm-button.js';
import { DoneLine } from '../design/done-line.js';
import { FailureLine } from '../design/failure-line.js';
import { formatCount } from '../format/number.js';
import { outcomes } from '../texts/enrichment.en.js';
import { failedRequests as words } from '../texts/failed-requests.en.js';

export interface RetryKindProps {
  readonly outcome: ProviderOutcome;
  readonly count: number;
}

/** Has all tracks of one kind of failure asked for again. */
export function RetryKind({ outcome, count }: RetryKindProps) {
  const queryClient = useQueryClient();
  const retry = useMutation({
    mutationFn: () => retryFailedRequests(outcome),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: FAILURES_KEY }),
  });
  const done = retry.data?.tracks;
  return (
    <>
      <ConfirmButton
        tone="plain"
        label={words.retryKind(outcomes[outcome])}
        question={words.retryKindQuestion(formatCount(count), count)}
        confirm={words.retryKindYes}
        disabled={retry.isPending}
        onConfirm={() => retry.mutate()}
      >
        <p>{words.retryKindText}</p>
      </ConfirmButton>
      <DoneLine>{done !== undefined && words.retriedKind(formatCount(done), done)}</DoneLine>
      {retry.isError && <FailureLine error={retry.error} />}
    </>
  );
}
