import { Link } from '@tanstack/react-router';
import { CircleQuestionMark } from 'lucide-react';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { Notice } from '../design/notice.js';
import { texts } from '../texts.en.js';
import { PageTitle } from './page-title.js';

export function NotFoundPage() {
  return (
    <>
      <PageTitle>{texts.shell.notFoundTitle}</PageTitle>
      <Notice
        icon={CircleQuestionMark}
        level={1}
        title={texts.shell.notFoundTitle}
        actions={
          <Link to="/" className={classNames(buttons.button, buttons.primary)}>
            {texts.shell.toGallery}
          </Link>
        }
      >
        <p>{texts.shell.notFoundText}</p>
      </Notice>
    </>
  );
}
