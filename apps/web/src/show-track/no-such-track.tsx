import { CircleQuestionMark } from 'lucide-react';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { Notice } from '../design/notice.js';
import { texts } from '../texts.en.js';
import { SHEET_TITLE_ID } from './sheet-title.js';

/** For an address that names no track of this gallery. */
export function NoSuchTrack({ onClose }: { readonly onClose: () => void }) {
  return (
    <Notice
      icon={CircleQuestionMark}
      title={texts.track.noSuchTitle}
      titleId={SHEET_TITLE_ID}
      actions={
        <button
          type="button"
          className={classNames(buttons.button, buttons.primary)}
          onClick={onClose}
        >
          {texts.shell.toGallery}
        </button>
      }
    >
      <p>{texts.track.noSuchText}</p>
    </Notice>
  );
}
