import type { Notice, WebhookFormat } from '@app/contracts';
import { CLOCK, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { webhookMessage } from './webhook-message.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { postWebhook, type WebhookAttempt } from './webhook.client.js';

/** Makes one attempt to tell a webhook a notice. */
@Injectable()
export class WebhookSender {
  constructor(
    private readonly secrets: WebhookSecrets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param id the delivery's, by which the receiver knows a repeated one */
  async send(
    webhook: {
      readonly id: string;
      readonly url: string;
      readonly format: WebhookFormat;
      readonly sealedSecret: string | null;
    },
    id: string,
    notice: Notice,
  ): Promise<WebhookAttempt> {
    const secret = this.secrets.open(webhook.id, webhook.sealedSecret);
    if (secret === undefined) return { outcome: 'secret_lost', status: null, retryAfter: null };
    const now = this.clock.now();
    const { url, format } = webhook;
    return postWebhook(webhookMessage({ url, format, secret }, id, notice, now), now);
  }
}
