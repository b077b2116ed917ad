import type { Webhook, WebhookDelivery } from '@app/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deliveriesQuery, webhooksQuery } from '../api/admin-queries.js';
import { removeWebhook, testWebhook, updateWebhook } from '../api/webhook.client.js';
import buttons from '../design/button.module.css';
import { ConfirmButton } from '../design/confirm-button.js';
import { FailureLine } from '../design/failure-line.js';
import stack from '../design/stack.module.css';
import { ToggleSwitch } from '../design/toggle-switch.js';
import { notices, webhooks as words } from '../texts/notices.en.js';
import { DeliveryList } from './delivery-list.js';
import styles from './webhook-card.module.css';

/** One server that is told: whether it is, what about, whether that works, and what it was told. */
export function WebhookCard({ webhook }: { readonly webhook: Webhook }) {
  const { id, name, enabled } = webhook;
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const refresh = () => queryClient.invalidateQueries({ queryKey: webhooksQuery.queryKey });
  const change = useMutation({
    mutationFn: (next: boolean) => updateWebhook(id, { enabled: next }),
    onSuccess: refresh,
  });
  const remove = useMutation({ mutationFn: () => removeWebhook(id), onSuccess: refresh });
  const test = useMutation({
    mutationFn: () => testWebhook(id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: deliveriesQuery(id).queryKey }),
  });
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h3 className={styles.name}>
            {name} <span className={styles.format}>{words.formats[webhook.format]}</span>
          </h3>
          <p className={styles.url}>
            <code>{webhook.url}</code>
          </p>
        </div>
        <ToggleSwitch
          label={words.enabled(name)}
          checked={change.isPending ? change.variables : enabled}
          disabled={change.isPending}
          onChange={(next) => change.mutate(next)}
        />
      </div>
      <p className={styles.kinds}>
        {enabled ? webhook.kinds.map((kind) => notices.kinds[kind]).join(' · ') : words.off}
      </p>
      {change.isError && <FailureLine error={change.error} />}
      {remove.isError && <FailureLine error={remove.error} />}
      {test.isError && <FailureLine error={test.error} />}
      <output
        className={test.data ? styles.result : 'visually-hidden'}
        data-good={test.data?.outcome === 'answered' || undefined}
      >
        {test.data && resultText(test.data)}
      </output>
      <div className={stack.row}>
        <button
          type="button"
          className={buttons.button}
          aria-label={words.testOne(name)}
          disabled={test.isPending}
          onClick={() => test.mutate()}
        >
          {words.test}
        </button>
        <button
          type="button"
          className={buttons.button}
          aria-label={words.deliveriesOf(name)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {words.deliveries}
        </button>
        <ConfirmButton
          label={words.remove}
          spokenLabel={words.removeOne(name)}
          question={words.removeQuestion(name)}
          confirm={words.remove}
          disabled={remove.isPending}
          onConfirm={() => remove.mutate()}
        >
          <p>{words.removeText}</p>
        </ConfirmButton>
      </div>
      {open && <DeliveryList webhookId={id} />}
    </article>
  );
}

function resultText({ outcome, status }: WebhookDelivery): string {
  if (outcome === null) return words.tested.unreachable;
  return outcome === 'refused'
    ? words.tested.refused(status === null ? '–' : String(status))
    : words.tested[outcome];
}
