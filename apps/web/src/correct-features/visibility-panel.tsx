import type { HiddenList, Track } from '@app/contracts';
import { Eye, EyeOff } from 'lucide-react';
import { useHide } from '../curate-gallery/use-hide.js';
import buttons from '../design/button.module.css';
import { ConfirmButton } from '../design/confirm-button.js';
import { FailureLine } from '../design/failure-line.js';
import { Panel } from '../design/panel.js';
import stack from '../design/stack.module.css';
import { visibleName } from '../format/visible-name.js';
import { correct } from '../texts/curation.en.js';
import { texts } from '../texts.en.js';

export interface VisibilityPanelProps {
  readonly trackId: string;
  readonly track: Track | undefined;
  readonly hidden: HiddenList;
}

/** Whether the track is kept from the public, by itself or with everything of an artist. */
export function VisibilityPanel({ trackId, track, hidden }: VisibilityPanelProps) {
  const hide = useHide();
  const concealed = hidden.tracks.some((item) => item.track.id === trackId);
  const artists = (track?.artists ?? []).flatMap(({ id, name }) =>
    id === null ? [] : [{ id, name: visibleName(name) ?? texts.gallery.noArtist }],
  );
  const artistHidden = (id: string) => hidden.artists.some((artist) => artist.id === id);
  const anyHidden = concealed || artists.some(({ id }) => artistHidden(id));
  return (
    <Panel title={correct.visibility} hint={correct.visibilityHint}>
      {hide.isError && <FailureLine error={hide.error} />}
      <output>{anyHidden ? correct.hidden : correct.shown}</output>
      <div className={stack.row}>
        <button
          type="button"
          className={buttons.button}
          disabled={hide.isPending}
          onClick={() => hide.mutate({ kind: 'tracks', id: trackId, hidden: !concealed })}
        >
          {concealed ? <Eye aria-hidden="true" /> : <EyeOff aria-hidden="true" />}
          {concealed ? correct.showTrack : correct.hideTrack}
        </button>
        {artists.map(({ id, name }) =>
          artistHidden(id) ? (
            <button
              key={id}
              type="button"
              className={buttons.button}
              disabled={hide.isPending}
              onClick={() => hide.mutate({ kind: 'artists', id, hidden: false })}
            >
              <Eye aria-hidden="true" />
              {correct.showArtist(name)}
            </button>
          ) : (
            <ConfirmButton
              key={id}
              tone="plain"
              label={correct.hideArtist(name)}
              question={correct.hideArtistQuestion(name)}
              confirm={correct.hideArtistYes}
              disabled={hide.isPending}
              onConfirm={() => hide.mutate({ kind: 'artists', id, hidden: true })}
            >
              <p>{correct.hideArtistText}</p>
            </ConfirmButton>
          ),
        )}
      </div>
    </Panel>
  );
}
