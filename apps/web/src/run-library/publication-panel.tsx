import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Switch } from 'radix-ui';
import { publishGallery } from '../api/admin.client.js';
import { sessionQuery } from '../api/queries.js';
import { texts } from '../texts.en.js';
import { FailureLine } from './failure-line.js';
import { Panel } from './panel.js';
import styles from './publication-panel.module.css';

/** Whether the gallery is open to everybody. */
export function PublicationPanel({ published }: { readonly published: boolean }) {
  const { admin } = texts;
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
      place="side"
      title={admin.publication}
      action={
        <Switch.Root
          className={styles.switch}
          checked={shown}
          disabled={publish.isPending}
          aria-label={admin.publish}
          onCheckedChange={(checked) => publish.mutate(checked)}
        >
          <Switch.Thumb className={styles.thumb} />
        </Switch.Root>
      }
    >
      <output>
        <strong>{shown ? admin.published : admin.unpublished}.</strong>{' '}
        {shown ? admin.publishedText : admin.unpublishedText}
      </output>
      {publish.isError && <FailureLine error={publish.error} />}
    </Panel>
  );
}
