import type {
  CreatedWebhook,
  CreateWebhookBody,
  NoticeList,
  UpdateWebhookBody,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookList,
} from '@app/contracts';
import { getJson, sendJson } from './http.client.js';

const one = (id: string) => `/api/admin/webhooks/${encodeURIComponent(id)}`;

export function fetchNotices(signal?: AbortSignal): Promise<NoticeList> {
  return getJson('/api/admin/notices', signal);
}

export function fetchWebhooks(signal?: AbortSignal): Promise<WebhookList> {
  return getJson('/api/admin/webhooks', signal);
}

export function createWebhook(body: CreateWebhookBody): Promise<CreatedWebhook> {
  return sendJson('POST', '/api/admin/webhooks', body);
}

export function updateWebhook(id: string, body: UpdateWebhookBody): Promise<Webhook> {
  return sendJson('PATCH', one(id), body);
}

export function removeWebhook(id: string): Promise<void> {
  return sendJson('DELETE', one(id));
}

/** Sends a test notice at once and once; the answer says what came of it. */
export function testWebhook(id: string): Promise<WebhookDelivery> {
  return sendJson('POST', `${one(id)}/test`);
}

export function fetchDeliveries(id: string, signal?: AbortSignal): Promise<WebhookDeliveryList> {
  return getJson(`${one(id)}/deliveries`, signal);
}
