import { useMutation, useQueryClient } from '@tanstack/react-query';
import { publishGallery } from '../api/admin.client.js';
import { sessionQuery } from '../api/queries.js';
import { FailureLine } from '../design/failure-line.js';
import { Panel } from '../design/panel.js';
import { ToggleSwitch } from '../design/toggle-switch.js';
import { curation } from '../texts/curation.en.js';

/** Whether the gallery is open to everybody. */
export function PublicationPanel({ published }: { readonly published: boolean }) {
  const queryClient = useQueryClient();
  const publish = useMutation({
    mutationFn: publishGallery,
    onSuccess: (answer) =>
      queryClient.setQueryData(
        sessionQuery.queryKey,
        (session) => session && { ...session, galleryPublished: answer.published },
      ),
  });
  const shown = publish.isPending ? publish.variables : published;
  return (
    <Panel
      title={curation.publication}
      action={
        <ToggleSwitch
          label={curation.publish}
          checked={shown}
          disabled={publish.isPending}
          onChange={(checked) => publish.mutate(checked)}
        />
      }
    >
      <output>
        <strong>{shown ? curation.published : curation.unpublished}.</strong>{' '}
        {shown ? curation.publishedText : curation.unpublishedText}
      </output>
      {publish.isError && <FailureLine error={publish.error} />}
    </Panel>
  );
}
