import type { Webhook, WebhookDelivery } from '@app/contracts';
import { exampleNotice } from '../keep-notices/notice.examples.js';

/** Invented, for the API's documentation. */
export const exampleWebhook: Webhook = {
  id: '6f0a3f0e-7a1c-4a57-8b5b-0f6f1f0d2c11',
  name: 'My phone',
  url: 'https://ntfy.example/playlist-maker',
  format: 'ntfy',
  kinds: ['token_expiring', 'run_failed'],
  enabled: true,
  hasSecret: false,
  createdAt: '2026-11-20T09:00:00.000Z',
  updatedAt: '2026-11-20T09:00:00.000Z',
};

export const exampleDelivery: WebhookDelivery = {
  id: 'a4c1f9d1-6f5c-4a57-9a58-0a6a4c1f9d11',
  webhookId: exampleWebhook.id,
  notice: exampleNotice,
  state: 'delivered',
  attempts: 2,
  outcome: 'answered',
  status: 200,
  createdAt: '2026-11-20T09:15:01.000Z',
  attemptedAt: '2026-11-20T09:15:11.000Z',
  nextAttemptAt: null,
};
