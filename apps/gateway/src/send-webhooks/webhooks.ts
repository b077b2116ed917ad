import { randomUUID } from 'node:crypto';
import type {
  CreatedWebhook,
  CreateWebhookBody,
  Notice,
  UpdateWebhookBody,
  Webhook,
  WebhookDelivery,
} from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import { CLOCK, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { WebhookDeliveryRepository } from './webhook-delivery.repository.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { webhookView, WebhookRepository, type StoredWebhook } from './webhook.repository.js';
import { WebhookSender } from './webhook.sender.js';

const MOST_WEBHOOKS = 20;

/** What the admin does with webhooks. */
@Injectable()
export class Webhooks {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly secrets: WebhookSecrets,
    private readonly sender: WebhookSender,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(): Promise<Webhook[]> {
    return (await this.webhooks.list()).map(webhookView);
  }

  /** @throws RequestProblem where there are enough, or the secret does not fit the format */
  async create(body: CreateWebhookBody): Promise<CreatedWebhook> {
    const secret = this.secrets.choose(body.format, body.secret);
    if ((await this.webhooks.count()) >= MOST_WEBHOOKS) {
      throw new RequestProblem('conflict', `There are ${MOST_WEBHOOKS} webhooks already.`);
    }
    const id = randomUUID();
    const now = this.clock.now();
    const { name, url, format, kinds, enabled } = body;
    const row: StoredWebhook = {
      id,
      name,
      url,
      format,
      kinds,
      enabled,
      sealedSecret: this.secrets.seal(id, secret),
      createdAt: now,
      updatedAt: now,
    };
    await this.webhooks.add(row);
    return { webhook: webhookView(row), secret: body.secret === null ? secret : null };
  }

  /** @throws RequestProblem */
  async update(id: string, { secret, ...change }: UpdateWebhookBody): Promise<Webhook> {
    const { format } = await this.require(id);
    const sealed =
      secret === undefined
        ? {}
        : { sealedSecret: this.secrets.seal(id, this.secrets.choose(format, secret)) };
    await this.webhooks.change(id, { ...change, ...sealed, updatedAt: this.clock.now() });
    if (change.enabled === false) await this.deliveries.giveUp(id);
    return webhookView(await this.require(id));
  }

  /** @throws RequestProblem */
  async remove(id: string): Promise<void> {
    if (!(await this.webhooks.remove(id))) throw notFound();
  }

  /**
   * Tells the webhook a test notice, at once and once, also where it is switched off.
   * @throws RequestProblem
   */
  async test(id: string): Promise<WebhookDelivery> {
    const webhook = await this.require(id);
    const now = this.clock.now();
    const deliveryId = randomUUID();
    const notice: Notice = {
      key: `test:${deliveryId}`,
      kind: 'test',
      title: 'A test of Playlist Maker',
      message: `The webhook "${webhook.name}" works: notices arrive like this one.`,
      until: null,
      raisedAt: now.toISOString(),
    };
    const attempt = await this.sender.send(webhook, deliveryId, notice);
    return this.deliveries.addSettled({ id: deliveryId, webhookId: id, notice }, attempt, now);
  }

  /** @throws RequestProblem */
  async listDeliveries(id: string, limit: number): Promise<WebhookDelivery[]> {
    await this.require(id);
    return this.deliveries.listNewest(id, limit);
  }

  private async require(id: string): Promise<StoredWebhook> {
    const webhook = await this.webhooks.find(id);
    if (webhook === null) throw notFound();
    return webhook;
  }
}

function notFound(): RequestProblem {
  return new RequestProblem('not_found', 'There is no such webhook.');
}
