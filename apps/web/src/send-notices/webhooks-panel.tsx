import type { CreatedWebhook } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { webhooksQuery } from '../api/admin-queries.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { CopyLine } from '../design/copy-line.js';
import { DoneLine } from '../design/done-line.js';
import { FailureLine } from '../design/failure-line.js';
import { Panel } from '../design/panel.js';
import { Skeleton } from '../design/skeleton.js';
import { webhooks as words } from '../texts/notices.en.js';
import { WebhookCard } from './webhook-card.js';
import { WebhookForm } from './webhook-form.js';
import styles from './webhooks-panel.module.css';

/** The servers that are told, and the form that adds one. */
export function WebhooksPanel() {
  const { data, error, isPending } = useQuery(webhooksQuery);
  const [adding, setAdding] = useState(false);
  const [created, setCreated] = useState<CreatedWebhook | null>(null);
  return (
    <Panel
      title={words.title}
      hint={words.hint}
      action={
        !adding && (
          <button
            type="button"
            className={buttons.button}
            onClick={() => {
              setCreated(null);
              setAdding(true);
            }}
          >
            <Plus aria-hidden="true" />
            {words.add}
          </button>
        )
      }
    >
      {error && <FailureLine error={error} />}
      {isPending && <Skeleton width="100%" height="5rem" />}
      {adding && (
        <WebhookForm
          onClose={() => setAdding(false)}
          onCreated={(answer) => {
            setAdding(false);
            setCreated(answer);
          }}
        />
      )}
      <DoneLine>{created && words.created(created.webhook.name)}</DoneLine>
      {created?.secret && (
        <div className={styles.secret}>
          <h3>{words.secretOnce}</h3>
          <p>{words.secretOnceText}</p>
          <CopyLine label={words.secretOnce} text={created.secret} />
          <button
            type="button"
            className={classNames(buttons.button, buttons.primary)}
            onClick={() => setCreated(null)}
          >
            {words.noted}
          </button>
        </div>
      )}
      {data?.items.length === 0 && !adding && <p>{words.empty}</p>}
      {data && data.items.length > 0 && (
        <ul className={styles.list}>
          {data.items.map((webhook) => (
            <li key={webhook.id}>
              <WebhookCard webhook={webhook} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
