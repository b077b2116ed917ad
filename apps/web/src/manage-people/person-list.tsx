import type { Person } from '@app/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { peopleQuery } from '../api/admin-queries.js';
import { removePerson } from '../api/people.client.js';
import { ConfirmButton } from '../design/confirm-button.js';
import { DoneLine } from '../design/done-line.js';
import { FailureLine } from '../design/failure-line.js';
import { Name } from '../design/name.js';
import { formatDay } from '../format/date.js';
import { formatCount } from '../format/number.js';
import { visibleName } from '../format/visible-name.js';
import { Avatar } from '../shell/avatar.js';
import { people as words } from '../texts/people.en.js';
import { texts } from '../texts.en.js';
import styles from './person-list.module.css';

export interface PersonListProps {
  readonly people: readonly Person[];
  readonly ownId: string | null;
}

/** Everybody who has signed in. Whoever looks is removed elsewhere: on the account page. */
export function PersonList({ people, ownId }: PersonListProps) {
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: (person: Person) => removePerson(person.id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: peopleQuery.queryKey }),
  });
  return (
    <>
      <DoneLine>{remove.isSuccess && words.removed(nameOf(remove.variables))}</DoneLine>
      {remove.isError && <FailureLine error={remove.error} />}
      <ul className={styles.list}>
        {people.map((person) => (
          <li key={person.id} className={styles.person}>
            <Avatar name={nameOf(person)} imageUrl={person.imageUrl} />
            <div className={styles.words}>
              <p className={styles.name}>
                <Name text={nameOf(person)} fallback={texts.shell.unnamed} wrap />
                {person.id === ownId && <span className={styles.you}>{words.you}</span>}
              </p>
              <p className={styles.note}>{describePerson(person)}</p>
            </div>
            {person.id === ownId ? (
              <Link to="/account">{words.toAccount}</Link>
            ) : (
              <ConfirmButton
                label={words.remove}
                spokenLabel={words.removeOne(nameOf(person))}
                question={words.removeQuestion(nameOf(person))}
                confirm={words.remove}
                disabled={remove.isPending}
                onConfirm={() => remove.mutate(person)}
              >
                <p>{words.removeText}</p>
              </ConfirmButton>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function nameOf({ displayName }: Person): string {
  return visibleName(displayName ?? '') ?? texts.shell.unnamed;
}

function describePerson({ role, createdAt, lastSeenAt, sessions, apiTokens }: Person): string {
  return [
    texts.shell.roles[role],
    words.since(formatDay(createdAt)),
    words.seen(formatDay(lastSeenAt)),
    words.sessions(formatCount(sessions), sessions),
    words.tokens(formatCount(apiTokens), apiTokens),
  ].join(' · ');
}
