import type { FeatureOverride } from '@app/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { overrideQuery } from '../api/admin-queries.js';
import { problemCodeOf } from '../api/api.errors.js';
import { clearOverride } from '../api/enrichment.client.js';
import { trackQuery } from '../api/queries.js';
import { ConfirmButton } from '../design/confirm-button.js';
import { DoneLine } from '../design/done-line.js';
import { FailureLine } from '../design/failure-line.js';
import { Panel } from '../design/panel.js';
import { Skeleton } from '../design/skeleton.js';
import stack from '../design/stack.module.css';
import { formatMoment } from '../format/date.js';
import { correct } from '../texts/curation.en.js';
import { CorrectionForm } from './correction-form.js';

/** The corrections of a track: what the provider says, and what counts instead. */
export function CorrectionPanel({ trackId }: { readonly trackId: string }) {
  const { data, error, isPending } = useQuery(overrideQuery(trackId));
  const [done, setDone] = useState<'saved' | 'undone' | null>(null);
  const undo = useUndo(trackId, () => setDone('undone'));
  const unknown = problemCodeOf(error) === 'not_found';
  return (
    <Panel
      title={correct.corrections}
      hint={correct.correctionsHint}
      action={
        data?.overriddenAt && (
          <ConfirmButton
            label={correct.undo}
            question={correct.undoQuestion}
            confirm={correct.undo}
            disabled={undo.isPending}
            onConfirm={() => undo.mutate()}
          >
            <p>{correct.undoText}</p>
          </ConfirmButton>
        )
      }
    >
      {isPending && <Skeleton width="100%" height="16rem" />}
      {error && unknown && (
        <p>
          <strong>{correct.unknown}.</strong> {correct.unknownText}
        </p>
      )}
      {error && !unknown && <FailureLine error={error} />}
      {undo.isError && <FailureLine error={undo.error} />}
      {data && (
        <>
          <p className={stack.faint}>
            {data.overriddenAt ? correct.since(formatMoment(data.overriddenAt)) : correct.none}
          </p>
          <CorrectionForm
            key={data.overriddenAt ?? ''}
            trackId={trackId}
            override={data}
            onSaved={(cleared) => setDone(cleared ? 'undone' : 'saved')}
          />
          <DoneLine>{done && correct[done]}</DoneLine>
        </>
      )}
    </Panel>
  );
}

function useUndo(trackId: string, onUndone: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => clearOverride(trackId),
    onSuccess: (answer: FeatureOverride) => {
      onUndone();
      queryClient.setQueryData(overrideQuery(trackId).queryKey, answer);
      void queryClient.invalidateQueries({ queryKey: trackQuery(trackId).queryKey });
    },
  });
}
