import type { Track } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { hiddenQuery } from '../api/admin-queries.js';
import { trackQuery } from '../api/queries.js';
import { TrackCover } from '../browse-gallery/track-cover.js';
import { Name } from '../design/name.js';
import { PageHead } from '../design/page-head.js';
import stack from '../design/stack.module.css';
import { visibleName } from '../format/visible-name.js';
import { correct } from '../texts/curation.en.js';
import { texts } from '../texts.en.js';
import styles from './admin-track.page.module.css';
import { AskPanel } from './ask-panel.js';
import { CorrectionPanel } from './correction-panel.js';
import { VisibilityPanel } from './visibility-panel.js';

/** One track as the admin may change it: its features, whether it is seen, when it is asked for. */
export function AdminTrackPage() {
  const { trackId } = useParams({ from: '/admin/tracks/$trackId' });
  const { data: hidden } = useQuery(hiddenQuery);
  const concealed = hidden?.tracks.find(({ track }) => track.id === trackId)?.track;
  const { data: shown } = useQuery({
    ...trackQuery(trackId),
    retry: false,
    enabled: hidden !== undefined && !concealed,
  });
  const track = concealed ?? shown;
  return (
    <div className={stack.stack} key={trackId}>
      <div>
        <Link to="/admin/gallery" className={styles.back}>
          <ArrowLeft aria-hidden="true" />
          {correct.back}
        </Link>
        {track ? (
          <TrackHead track={track} inGallery={shown !== undefined && !concealed} />
        ) : (
          <PageHead title={correct.untitled} lead={trackId} />
        )}
      </div>
      <CorrectionPanel trackId={trackId} />
      {hidden && <VisibilityPanel trackId={trackId} track={track} hidden={hidden} />}
      <AskPanel trackId={trackId} />
    </div>
  );
}

function TrackHead({ track, inGallery }: { readonly track: Track; readonly inGallery: boolean }) {
  return (
    <div className={styles.head}>
      <span className={styles.cover}>
        <TrackCover url={track.album.coverUrl} alt="" size="row" />
      </span>
      <div className={styles.words}>
        <PageHead title={visibleName(track.name) ?? texts.gallery.untitled} />
        <div className={styles.artists}>
          <Name
            text={track.artists.map((artist) => artist.name).join(', ')}
            fallback={texts.gallery.noArtist}
            wrap
          />
        </div>
        {inGallery && (
          <Link to="/tracks/$trackId" params={{ trackId: track.id }}>
            {correct.inGallery}
          </Link>
        )}
      </div>
    </div>
  );
}
