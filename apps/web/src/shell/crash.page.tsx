import { TriangleAlert } from 'lucide-react';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { Notice } from '../design/notice.js';
import { texts } from '../texts.en.js';
import { PageTitle } from './page-title.js';

/** Shown where a page broke, or where a part of it could not be fetched. */
export function CrashPage() {
  return (
    <>
      <PageTitle>{texts.shell.crashTitle}</PageTitle>
      <Notice
        icon={TriangleAlert}
        level={1}
        role="alert"
        title={texts.shell.crashTitle}
        actions={
          <button
            type="button"
            className={classNames(buttons.button, buttons.primary)}
            onClick={() => location.reload()}
          >
            {texts.shell.reload}
          </button>
        }
      >
        <p>{texts.shell.crashText}</p>
      </Notice>
    </>
  );
}
