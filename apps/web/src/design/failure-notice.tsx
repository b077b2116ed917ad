import { RefreshCw, TriangleAlert } from 'lucide-react';
import { texts } from '../texts.en.js';
import buttons from './button.module.css';
import { classNames } from './class-names.js';
import { describeFailure } from './describe-failure.js';
import { Notice } from './notice.js';

export interface FailureNoticeProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly level?: 1 | 2;
}

/** Says why something could not be read, in the server's words where it gave any, and offers to ask again. */
export function FailureNotice({ error, onRetry, level = 2 }: FailureNoticeProps) {
  const { title, lines } = describeFailure(error);
  return (
    <Notice
      icon={TriangleAlert}
      title={title}
      level={level}
      role="alert"
      actions={
        <button
          type="button"
          className={classNames(buttons.button, buttons.primary)}
          onClick={onRetry}
        >
          <RefreshCw aria-hidden="true" />
          {texts.shell.retry}
        </button>
      }
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
