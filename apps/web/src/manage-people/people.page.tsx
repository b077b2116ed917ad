import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '../api/admin-queries.js';
import { sessionQuery } from '../api/queries.js';
import { FailureNotice } from '../design/failure-notice.js';
import { FiveSeats } from '../design/five-seats.js';
import { PageHead } from '../design/page-head.js';
import { Panel } from '../design/panel.js';
import { Skeleton } from '../design/skeleton.js';
import stack from '../design/stack.module.css';
import { formatCount } from '../format/number.js';
import { people as words } from '../texts/people.en.js';
import { PersonList } from './person-list.js';
import { RegistrationPanel } from './registration-panel.js';

/** Who has signed in, and whether others may. */
export function PeoplePage() {
  const { data: session } = useQuery(sessionQuery);
  const { data, error, isPending, refetch } = useQuery(peopleQuery);
  return (
    <div className={stack.stack}>
      <PageHead title={words.title} lead={words.lead} />
      {isPending && <Skeleton width="100%" height="16rem" />}
      {error && !data && <FailureNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <Panel
          place="main"
          title={words.list}
          hint={words.count(formatCount(data.items.length), data.items.length)}
        >
          <PersonList people={data.items} ownId={session?.user?.id ?? null} />
        </Panel>
      )}
      <div data-place="side" className={stack.column}>
        {session && <RegistrationPanel open={session.registrationOpen} />}
        {data && (
          <Panel title={words.seats}>
            <FiveSeats taken={data.items.length} />
            <p className={stack.soft}>{words.limit}</p>
            <a href="https://developer.spotify.com/dashboard" target="_blank" rel="noopener">
              {words.dashboard}
            </a>
          </Panel>
        )}
      </div>
    </div>
  );
}
