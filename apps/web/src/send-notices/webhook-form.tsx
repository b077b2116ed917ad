import {
  noticeKinds,
  webhookFormats,
  type CreatedWebhook,
  type NoticeKind,
  type WebhookFormat,
} from '@app/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { webhooksQuery } from '../api/admin-queries.js';
import { createWebhook } from '../api/webhook.client.js';
import buttons from '../design/button.module.css';
import { Checkbox } from '../design/checkbox.js';
import { classNames } from '../design/class-names.js';
import { FailureLine } from '../design/failure-line.js';
import { Segmented } from '../design/segmented.js';
import stack from '../design/stack.module.css';
import { TextField } from '../design/text-field.js';
import { notices, webhooks as words } from '../texts/notices.en.js';
import { texts } from '../texts.en.js';
import styles from './webhook-form.module.css';

type ToldKind = Exclude<NoticeKind, 'test'>;
const toldKinds = noticeKinds.filter((kind): kind is ToldKind => kind !== 'test');

export interface WebhookFormProps {
  readonly onClose: () => void;
  readonly onCreated: (answer: CreatedWebhook) => void;
}

/** Adds a server that is told. What it needs differs by the kind of receiver. */
export function WebhookForm({ onClose, onCreated }: WebhookFormProps) {
  const queryClient = useQueryClient();
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [format, setFormat] = useState<WebhookFormat>('json');
  const [secret, setSecret] = useState('');
  const [kinds, setKinds] = useState<readonly ToldKind[]>(toldKinds);
  const create = useMutation({
    mutationFn: () =>
      createWebhook({
        name: name.trim(),
        url: url.trim(),
        format,
        kinds: [...kinds],
        enabled: true,
        secret: secret.trim() || null,
      }),
    onSuccess: (answer) => {
      void queryClient.invalidateQueries({ queryKey: webhooksQuery.queryKey, exact: true });
      onCreated(answer);
    },
  });
  const complete = name.trim() !== '' && url.trim() !== '' && kinds.length > 0;
  return (
    <form
      className={classNames(stack.form, styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      <div className={stack.row}>
        <span className={styles.label} aria-hidden="true">
          {words.format}
        </span>
        <Segmented
          label={words.format}
          value={format}
          options={webhookFormats.map((value) => ({ value, label: words.formats[value] }))}
          onChange={setFormat}
        />
      </div>
      <div className={styles.fields}>
        <TextField label={words.name} required maxLength={60} value={name} onChange={setName} />
        <TextField
          label={words.url}
          hint={words.urlHints[format]}
          type="url"
          required
          code
          maxLength={500}
          value={url}
          onChange={setUrl}
        />
        <TextField
          label={words.secrets[format].label}
          hint={words.secrets[format].hint}
          code
          required={format === 'gotify'}
          maxLength={200}
          value={secret}
          onChange={setSecret}
        />
      </div>
      <fieldset>
        <legend className={styles.label}>{words.tellAbout}</legend>
        <div className={styles.kinds}>
          {toldKinds.map((kind) => (
            <Checkbox
              key={kind}
              label={notices.kinds[kind]}
              checked={kinds.includes(kind)}
              onChange={(checked) =>
                setKinds(checked ? [...kinds, kind] : kinds.filter((one) => one !== kind))
              }
            />
          ))}
        </div>
      </fieldset>
      {create.isError && <FailureLine error={create.error} />}
      <div className={stack.row}>
        <button
          type="submit"
          className={classNames(buttons.button, buttons.primary)}
          disabled={!complete || create.isPending}
        >
          {words.create}
        </button>
        <button type="button" className={buttons.button} onClick={onClose}>
          {texts.shell.cancel}
        </button>
      </div>
    </form>
  );
}
