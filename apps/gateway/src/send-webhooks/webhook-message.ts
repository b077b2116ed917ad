import { createHmac } from 'node:crypto';
import type { Notice, NoticeKind, WebhookFormat } from '@app/contracts';

/** A POST, ready to be sent. */
export interface WebhookMessage {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface WebhookTarget {
  readonly url: string;
  readonly format: WebhookFormat;
  readonly secret: string | null;
}

/** What a person should look at soon, rather than read some time. */
const urgent: ReadonlySet<NoticeKind> = new Set([
  'token_expiring',
  'run_failed',
  'removals_pending',
  'provider_refused',
]);

/** The message that tells a notice in a webhook's own format. `id` is the same for every attempt. */
export function webhookMessage(
  target: WebhookTarget,
  id: string,
  notice: Notice,
  now: Date,
): WebhookMessage {
  switch (target.format) {
    case 'json':
      return signedMessage(target, id, notice, now);
    case 'ntfy':
      return ntfyMessage(target, notice);
    case 'gotify':
      return gotifyMessage(target, notice);
  }
}

/**
 * Standard Webhooks, version 1 (https://www.standardwebhooks.com, read 2026-11): HMAC-SHA256 over
 * `<id>.<seconds>.<body>` with the bytes behind `whsec_`.
 */
function signedMessage(
  { url, secret }: WebhookTarget,
  id: string,
  notice: Notice,
  now: Date,
): WebhookMessage {
  const body = JSON.stringify({
    type: `notice.${notice.kind}`,
    timestamp: notice.raisedAt,
    data: notice,
  });
  const seconds = String(Math.floor(now.getTime() / 1000));
  return {
    url,
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': seconds,
      ...(secret === null ? {} : { 'webhook-signature': sign(secret, `${id}.${seconds}.${body}`) }),
    },
  };
}

/** @param secret `whsec_` and base64 */
export function sign(secret: string, content: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
}

/** ntfy takes a JSON message at its root, which names the topic (https://docs.ntfy.sh/publish/#publish-as-json). */
function ntfyMessage({ url, secret }: WebhookTarget, notice: Notice): WebhookMessage {
  const address = new URL(url);
  const topic = decodeURIComponent(
    address.pathname.split('/').findLast((part) => part !== '') ?? '',
  );
  return {
    url: `${address.origin}/`,
    headers: {
      'content-type': 'application/json',
      ...(secret === null ? {} : { authorization: `Bearer ${secret}` }),
    },
    body: JSON.stringify({
      topic,
      title: notice.title,
      message: notice.message,
      priority: urgent.has(notice.kind) ? 4 : 3,
      tags: [notice.kind],
    }),
  };
}

/** Gotify takes messages at `/message` with an application's token (https://gotify.net/docs/pushmsg). */
function gotifyMessage({ url, secret }: WebhookTarget, notice: Notice): WebhookMessage {
  const address = new URL(url);
  address.pathname = `${address.pathname.replace(/\/(message\/?)?$/, '')}/message`;
  return {
    url: address.href,
    headers: {
      'content-type': 'application/json',
      ...(secret === null ? {} : { 'x-gotify-key': secret }),
    },
    body: JSON.stringify({
      title: notice.title,
      message: notice.message,
      priority: urgent.has(notice.kind) ? 8 : 5,
    }),
  };
}
