import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DoorClosed, Disc3, SearchX, WifiOff } from 'lucide-react';
import { sessionQuery } from '../api/queries.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { Notice } from '../design/notice.js';
import { PageTitle } from '../shell/page-title.js';
import { texts } from '../texts.en.js';

const primary = classNames(buttons.button, buttons.primary);

export function EmptyGallery() {
  const { data: session } = useQuery(sessionQuery);
  return (
    <Notice
      icon={Disc3}
      title={texts.gallery.emptyTitle}
      actions={
        session?.user?.role === 'admin' && (
          <Link to="/admin" className={primary}>
            {texts.gallery.emptyAdmin}
          </Link>
        )
      }
    >
      <p>{texts.gallery.emptyText}</p>
    </Notice>
  );
}

export interface NothingFoundProps {
  readonly q: string | undefined;
  readonly onClear: () => void;
}

export function NothingFound({ q, onClear }: NothingFoundProps) {
  return (
    <Notice
      icon={SearchX}
      title={q ? texts.gallery.nothingTitle(q) : texts.gallery.nothingFilteredTitle}
      actions={
        <button type="button" className={buttons.button} onClick={onClear}>
          {texts.gallery.clearAll}
        </button>
      }
    >
      <p>{q ? texts.gallery.nothingText : texts.gallery.nothingFilteredText}</p>
    </Notice>
  );
}

/** The owner has not opened the gallery, or there is no owner yet. */
export function ClosedGallery() {
  const { data: session } = useQuery(sessionQuery);
  const ownerless = session?.hasAdmin === false;
  return (
    <>
      <PageTitle />
      <Notice
        icon={DoorClosed}
        level={1}
        title={texts.gallery.closedTitle}
        actions={
          <Link to="/sign-in" className={ownerless ? primary : buttons.button}>
            {texts.shell.signIn}
          </Link>
        }
      >
        <p>{ownerless ? texts.gallery.closedNoAdmin : texts.gallery.closedText}</p>
      </Notice>
    </>
  );
}

export function OfflineGallery() {
  return (
    <Notice icon={WifiOff} title={texts.gallery.offlineTitle}>
      <p>{texts.gallery.offlineText}</p>
    </Notice>
  );
}
