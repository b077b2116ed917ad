import type { Track } from '@app/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { problemCodeOf } from '../api/api.errors.js';
import { trackQuery, tracksQuery } from '../api/queries.js';
import { FailureNotice } from '../design/failure-notice.js';
import { Sheet } from '../design/sheet.js';
import { Skeleton } from '../design/skeleton.js';
import { listQuery } from '../filter-gallery/gallery-search.js';
import { visibleName } from '../format/visible-name.js';
import { PageTitle } from '../shell/page-title.js';
import { texts } from '../texts.en.js';
import { NoSuchTrack } from './no-such-track.js';
import { SHEET_TITLE_ID } from './sheet-title.js';
import { TrackView } from './track-view.js';

/** One track with all that is known of it, in a sheet above the gallery. */
export function TrackPage() {
  const { trackId } = useParams({ from: '/gallery/tracks/$trackId' });
  const listed = useListedTrack(trackId);
  const close = useClose();
  const track = useQuery({ ...trackQuery(trackId), placeholderData: listed });
  return (
    <Sheet key={trackId} onClose={close} label={texts.track.about} titleId={SHEET_TITLE_ID}>
      {track.data && (
        <>
          <PageTitle>{visibleName(track.data.name) ?? texts.gallery.untitled}</PageTitle>
          <TrackView track={track.data} />
        </>
      )}
      {track.isPending && (
        <>
          <output className="visually-hidden">{texts.track.loading}</output>
          <Skeleton width="100%" height="20rem" />
        </>
      )}
      {track.isError && problemCodeOf(track.error) === 'not_found' && (
        <NoSuchTrack onClose={close} />
      )}
      {track.isError && problemCodeOf(track.error) !== 'not_found' && (
        <FailureNotice error={track.error} onRetry={() => void track.refetch()} />
      )}
    </Sheet>
  );
}

/** The track as the list behind the sheet has it already. */
function useListedTrack(trackId: string): Track | undefined {
  const queryClient = useQueryClient();
  const search = useSearch({ from: '/gallery' });
  return queryClient
    .getQueryData(tracksQuery(listQuery(search)).queryKey)
    ?.pages.flatMap((page) => page.items)
    .find((track) => track.id === trackId);
}

/** Back to the list where the sheet was opened from there; to the gallery where it was opened by its address. */
function useClose(): () => void {
  const navigate = useNavigate();
  const router = useRouter();
  return () => {
    if (router.state.location.state.openedFromList) router.history.back();
    else void navigate({ to: '/', search: true, resetScroll: false, replace: true });
  };
}
