import { useMutation, useQueryClient } from '@tanstack/react-query';
import { setRegistration } from '../api/people.client.js';
import { sessionQuery } from '../api/queries.js';
import { FailureLine } from '../design/failure-line.js';
import { Panel } from '../design/panel.js';
import { ToggleSwitch } from '../design/toggle-switch.js';
import { people as words } from '../texts/people.en.js';

/** Whether people who were never here may sign in. */
export function RegistrationPanel({ open }: { readonly open: boolean }) {
  const queryClient = useQueryClient();
  const change = useMutation({
    mutationFn: setRegistration,
    onSuccess: (answer) =>
      queryClient.setQueryData(
        sessionQuery.queryKey,
        (session) => session && { ...session, registrationOpen: answer.open },
      ),
  });
  const shown = change.isPending ? change.variables : open;
  return (
    <Panel
      title={words.registration}
      action={
        <ToggleSwitch
          label={words.toggle}
          checked={shown}
          disabled={change.isPending}
          onChange={(next) => change.mutate(next)}
        />
      }
    >
      <output>
        <strong>{shown ? words.open : words.closed}.</strong>{' '}
        {shown ? words.openText : words.closedText}
      </output>
      {change.isError && <FailureLine error={change.error} />}
    </Panel>
  );
}
