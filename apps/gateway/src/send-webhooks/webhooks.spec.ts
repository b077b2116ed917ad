import {
  createdWebhookSchema,
  LibraryNoticeRaisedV1,
  webhookDeliveryListSchema,
  webhookDeliverySchema,
  type CreatedWebhook,
  type Notice,
  type WebhookDelivery,
} from '@app/contracts';
import { connectBroker, encodeEvent } from '@app/messaging';
import { waitUntil } from '@app/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { jetstream } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Browser } from '../testing/browser.js';
import { GatewayWorld } from '../testing/gateway-world.js';
import { WebhookReceiver } from '../testing/webhook-receiver.js';
import { WEBHOOK_TIMING, type WebhookTiming } from './next-attempt.js';
import { sign } from './webhook-message.js';
import { postWebhook } from './webhook.client.js';

const quick: WebhookTiming = { pollMs: 20, pausesMs: [20, 20] };

let world: GatewayWorld;
let admin: Browser;
let connection: NatsConnection;
let receiver: WebhookReceiver;
let raised = 0;

beforeAll(async () => {
  world = await GatewayWorld.start();
  await world.startGateway({ overrides: [[WEBHOOK_TIMING, quick]] });
  // Passport is one for the process: who started last signs in.
  const gateway = await world.startGateway({ overrides: [[WEBHOOK_TIMING, quick]] });
  admin = gateway.browser();
  await world.signIn(admin, 'sandbox-admin', '/auth/spotify/admin');
  connection = await connectBroker(world.broker.url, 'spec');
});
afterAll(async () => {
  await connection.close();
  await world.stop();
});
beforeEach(async () => {
  receiver = await WebhookReceiver.start();
});
afterEach(async () => {
  await world.owner.query('TRUNCATE gateway.webhooks CASCADE');
  await receiver.stop();
});

async function create(body: object): Promise<CreatedWebhook> {
  const answer = await admin.write('POST', '/api/admin/webhooks', {
    name: 'A receiver',
    url: receiver.url,
    format: 'json',
    kinds: ['run_failed'],
    ...body,
  });
  expect(answer.status).toBe(201);
  return createdWebhookSchema.parse(await answer.json());
}

async function raise(kind: Notice['kind'] = 'run_failed'): Promise<Notice> {
  raised += 1;
  const notice: Notice = {
    key: `${kind}:${raised}`,
    kind,
    title: 'A sync failed',
    message: 'Spotify did not answer.',
    until: null,
    raisedAt: '2026-11-24T10:00:00.000Z',
  };
  const event = encodeEvent(LibraryNoticeRaisedV1, notice, {
    occurredAt: new Date(),
    correlationId: notice.key,
  });
  await jetstream(connection).publish(LibraryNoticeRaisedV1.subject, JSON.stringify(event));
  return notice;
}

async function deliveries(id: string): Promise<WebhookDelivery[]> {
  const answer = await admin.get(`/api/admin/webhooks/${id}/deliveries`);
  return webhookDeliveryListSchema.parse(await answer.json()).items;
}

describe('a notice', () => {
  it('is told once to each webhook that wants its kind, signed, by whichever replica', async () => {
    const { webhook, secret } = await create({});
    const other = await create({ kinds: ['quota_closed'] });
    await create({ enabled: false });
    const notice = await raise();
    const [post] = await receiver.received(1);
    const headers = post?.headers ?? {};
    const content = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${post?.body ?? ''}`;
    expect(headers['webhook-signature']).toBe(sign(secret ?? '', content));
    expect(JSON.parse(post?.body ?? '')).toMatchObject({ type: 'notice.run_failed', data: notice });
    await waitUntil('the delivery to be settled', async () => {
      const [delivery] = await deliveries(webhook.id);
      return delivery?.state === 'delivered';
    });
    expect(await deliveries(webhook.id)).toMatchObject([
      { attempts: 1, outcome: 'answered', status: 204, notice, nextAttemptAt: null },
    ]);
    expect(await deliveries(other.webhook.id)).toEqual([]);
    expect(receiver.posts).toHaveLength(1);
  });

  it('that is not taken is told again under the same id, and given up in the end', async () => {
    receiver.answers.push([500], [302, { location: 'http://127.0.0.1:1/' }], [404]);
    const { webhook } = await create({});
    await raise();
    const posts = await receiver.received(3);
    await waitUntil('the delivery to be given up', async () => {
      const [delivery] = await deliveries(webhook.id);
      return delivery?.state === 'failed';
    });
    expect(new Set(posts.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await deliveries(webhook.id)).toMatchObject([
      { attempts: 3, outcome: 'refused', status: 404, nextAttemptAt: null },
    ]);
  });

  it('waits no longer for a webhook that is switched off', async () => {
    receiver.answers.push([503, { 'retry-after': '3600' }]);
    const { webhook } = await create({});
    await raise();
    await waitUntil('the first attempt', async () => {
      const [delivery] = await deliveries(webhook.id);
      return delivery?.status === 503;
    });
    await admin.write('PATCH', `/api/admin/webhooks/${webhook.id}`, { enabled: false });
    expect(await deliveries(webhook.id)).toMatchObject([{ state: 'failed', attempts: 1 }]);
  });
});

describe('a test', () => {
  it('tells what came of it', async () => {
    const { webhook } = await create({ enabled: false });
    const test = async (): Promise<WebhookDelivery> => {
      const answer = await admin.write('POST', `/api/admin/webhooks/${webhook.id}/test`);
      expect(answer.status).toBe(200);
      return webhookDeliverySchema.parse(await answer.json());
    };
    expect(await test()).toMatchObject({ state: 'delivered', outcome: 'answered', status: 204 });
    receiver.answers.push([302, { location: receiver.url }]);
    expect(await test()).toMatchObject({ state: 'failed', outcome: 'redirected', status: 302 });
    expect(receiver.posts).toHaveLength(2);
    await admin.write('PATCH', `/api/admin/webhooks/${webhook.id}`, { url: 'http://127.0.0.1:1/' });
    expect(await test()).toMatchObject({ state: 'failed', outcome: 'unreachable', status: null });
    await admin.write('PATCH', `/api/admin/webhooks/${webhook.id}`, {
      url: 'http://169.254.169.254/',
    });
    expect(await test()).toMatchObject({ state: 'failed', outcome: 'forbidden_address' });
  });

  it('ends where the receiver never answers', async () => {
    receiver.answers.push(null);
    const message = { url: receiver.url, headers: {}, body: '{}' };
    expect(await postWebhook(message, new Date(), 100)).toMatchObject({ outcome: 'timeout' });
  });
});

describe('a secret', () => {
  it('is stored sealed, belongs to its webhook, and is told once', async () => {
    const { webhook, secret } = await create({});
    expect(secret).toMatch(/^whsec_/);
    const given = await create({ format: 'gotify', secret: 'AppToken1' });
    expect(given.secret).toBeNull();
    const listed = await (await admin.get('/api/admin/webhooks')).text();
    expect(listed).not.toContain(secret);
    expect(listed).not.toContain('AppToken1');
    const rows = await world.owner.query<{ sealed_secret: string }[]>(
      'SELECT sealed_secret FROM gateway.webhooks',
    );
    expect(JSON.stringify(rows)).not.toContain((secret ?? '').slice(6));
    await world.owner.query(
      `UPDATE gateway.webhooks SET sealed_secret = (SELECT sealed_secret FROM gateway.webhooks WHERE id = $2)
        WHERE id = $1`,
      [webhook.id, given.webhook.id],
    );
    const answer = await admin.write('POST', `/api/admin/webhooks/${webhook.id}/test`);
    expect(await answer.json()).toMatchObject({ outcome: 'secret_lost' });
  });

  it.each([
    [{ format: 'gotify' }, 'secret'],
    [{ secret: 'too simple' }, 'secret'],
    [{ secret: 'whsec_AAAA' }, 'secret'],
    [{ url: 'ftp://example.org' }, 'url'],
    [{ url: 'http://name:password@example.org' }, 'url'],
    [{ kinds: [] }, 'kinds'],
    [{ kinds: ['test'] }, 'kinds.0'],
  ])('and the rest are refused where they cannot be used: %p', async (body, path) => {
    const answer = await admin.write('POST', '/api/admin/webhooks', {
      name: 'A receiver',
      url: receiver.url,
      format: 'json',
      kinds: ['run_failed'],
      ...body,
    });
    expect([answer.status, await answer.json()]).toMatchObject([400, { errors: [{ path }] }]);
  });
});

describe('the notices', () => {
  it('are listed, the newest first', async () => {
    const notice = await raise();
    await waitUntil('the notice', async () => {
      const answer = await admin.get('/api/admin/notices');
      const { items } = (await answer.json()) as { items: Notice[] };
      return items.some(({ key }) => key === notice.key);
    });
  });
});
