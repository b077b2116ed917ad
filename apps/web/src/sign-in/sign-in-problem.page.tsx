import { Link, useSearch } from '@tanstack/react-router';
import { KeyRound } from 'lucide-react';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { FiveSeats, SEATS } from '../design/five-seats.js';
import { Notice } from '../design/notice.js';
import { formatMoment } from '../format/date.js';
import { formatSpan } from '../format/duration.js';
import { useNow } from '../format/use-now.js';
import { PageTitle } from '../shell/page-title.js';
import { texts } from '../texts.en.js';
import { isSignInProblem, retryMoment, signInProblemText } from './problem-text.js';
import styles from './sign-in-problem.page.module.css';

/** Where a failed sign-in ends: what happened and what to do. */
export function SignInProblemPage() {
  const { code, until } = useSearch({ from: '/sign-in-problem' });
  const { title, what, todo } = signInProblemText(code);
  const moment = retryMoment(until);
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Notice
        icon={KeyRound}
        level={1}
        title={title}
        actions={
          <>
            <Link to="/sign-in" className={classNames(buttons.button, buttons.primary)}>
              {texts.signInProblem.again}
            </Link>
            <Link to="/" className={buttons.button}>
              {texts.signInProblem.browse}
            </Link>
          </>
        }
      >
        {code === 'spotify_not_allow_listed' && <FiveSeats taken={SEATS} />}
        <p>{what}</p>
        <h2 className={styles.todo}>{texts.signInProblem.todo}</h2>
        <p>{todo}</p>
        {moment && <RetryLine moment={moment} />}
        {isSignInProblem(code) && (
          <p>
            <code className={styles.code}>{code}</code>
          </p>
        )}
      </Notice>
    </>
  );
}

function RetryLine({ moment }: { readonly moment: Date }) {
  const leftMs = moment.getTime() - useNow(1000);
  return (
    <p>
      {leftMs > 0
        ? texts.signInProblem.until(formatMoment(moment.toISOString()), formatSpan(leftMs))
        : texts.signInProblem.over}
    </p>
  );
}
