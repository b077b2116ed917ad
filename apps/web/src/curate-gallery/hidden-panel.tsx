import type { HiddenList } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { hiddenQuery } from '../api/admin-queries.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { FailureLine } from '../design/failure-line.js';
import { Name } from '../design/name.js';
import { Panel } from '../design/panel.js';
import { Skeleton } from '../design/skeleton.js';
import { formatDay } from '../format/date.js';
import { formatCount } from '../format/number.js';
import { visibleName } from '../format/visible-name.js';
import { curation } from '../texts/curation.en.js';
import { texts } from '../texts.en.js';
import { TrackLine } from './track-line.js';
import styles from './track-lines.module.css';
import { useHide } from './use-hide.js';

/** What is kept from the public, with the way back. */
export function HiddenPanel() {
  const { data, error, isPending } = useQuery(hiddenQuery);
  const hide = useHide();
  const show = (kind: 'tracks' | 'artists', id: string) => hide.mutate({ kind, id, hidden: false });
  return (
    <Panel title={curation.hiddenTracks} hint={curation.hiddenHint}>
      {error && <FailureLine error={error} />}
      {hide.isError && <FailureLine error={hide.error} />}
      {isPending && <Skeleton width="100%" height="4rem" />}
      {data && data.tracks.length + data.artists.length === 0 && <p>{curation.noneHidden}</p>}
      {data && data.tracks.length > 0 && (
        <ul className={styles.lines}>
          {data.tracks.map(({ track, hiddenAt }) => (
            <TrackLine
              key={track.id}
              track={track}
              note={curation.hiddenSince(formatDay(hiddenAt))}
            >
              <ShowButton
                name={visibleName(track.name) ?? texts.gallery.untitled}
                busy={hide.isPending}
                onShow={() => show('tracks', track.id)}
              />
            </TrackLine>
          ))}
        </ul>
      )}
      {data && data.artists.length > 0 && (
        <HiddenArtists
          artists={data.artists}
          busy={hide.isPending}
          onShow={(id) => show('artists', id)}
        />
      )}
    </Panel>
  );
}

interface HiddenArtistsProps {
  readonly artists: HiddenList['artists'];
  readonly busy: boolean;
  readonly onShow: (id: string) => void;
}

function HiddenArtists({ artists, busy, onShow }: HiddenArtistsProps) {
  return (
    <div>
      <h3 className={styles.subtitle}>{curation.hiddenArtists}</h3>
      <ul className={styles.lines}>
        {artists.map(({ id, name, tracks, hiddenAt }) => (
          <li key={id} className={styles.line}>
            <div className={styles.words}>
              <strong>
                <Name text={name ?? ''} fallback={curation.unnamedArtist} wrap />
              </strong>
              <p className={styles.note}>
                {curation.artistTracks(formatCount(tracks), tracks)},{' '}
                {curation.hiddenSince(formatDay(hiddenAt))}
              </p>
            </div>
            <ShowButton
              name={visibleName(name ?? '') ?? curation.unnamedArtist}
              busy={busy}
              onShow={() => onShow(id)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ShowButtonProps {
  readonly name: string;
  readonly busy: boolean;
  readonly onShow: () => void;
}

function ShowButton({ name, busy, onShow }: ShowButtonProps) {
  return (
    <button
      type="button"
      className={classNames(buttons.button, buttons.small)}
      aria-label={curation.showOne(name)}
      disabled={busy}
      onClick={onShow}
    >
      {curation.show}
    </button>
  );
}
