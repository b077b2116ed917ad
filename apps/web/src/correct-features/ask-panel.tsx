import { useMutation } from '@tanstack/react-query';
import { prioritizeTracks } from '../api/enrichment.client.js';
import buttons from '../design/button.module.css';
import { DoneLine } from '../design/done-line.js';
import { FailureLine } from '../design/failure-line.js';
import { Panel } from '../design/panel.js';
import { correct } from '../texts/curation.en.js';

/** Has the track asked for before others. */
export function AskPanel({ trackId }: { readonly trackId: string }) {
  const ask = useMutation({ mutationFn: () => prioritizeTracks([trackId]) });
  return (
    <Panel
      title={correct.ask}
      hint={correct.askHint}
      action={
        <button
          type="button"
          className={buttons.button}
          disabled={ask.isPending}
          onClick={() => ask.mutate()}
        >
          {correct.askNow}
        </button>
      }
    >
      {ask.isError && <FailureLine error={ask.error} />}
      <DoneLine>
        {ask.data && (ask.data.tracks > 0 ? correct.asked : correct.askedAlready)}
      </DoneLine>
    </Panel>
  );
}
