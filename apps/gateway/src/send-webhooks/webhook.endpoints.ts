import {
  createdWebhookSchema,
  createWebhookBodySchema,
  updateWebhookBodySchema,
  webhookDeliveryListSchema,
  webhookDeliverySchema,
  webhookListSchema,
  webhookSchema,
} from '@app/contracts';
import { z } from 'zod';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';
import { exampleDelivery, exampleWebhook } from './webhook.examples.js';

const params = z.object({ id: z.uuid().describe('the id of the webhook') });

export const listWebhooksEndpoint = defineEndpoint({
  operationId: 'listWebhooks',
  method: 'GET',
  path: '/api/admin/webhooks',
  tag: 'Admin',
  summary: 'Where notices are told',
  access: 'admin',
  limit: 'read',
  answers: {
    200: {
      description: 'The webhooks, the oldest first.',
      schema: webhookListSchema,
      example: { items: [exampleWebhook] },
    },
  },
});

export const createWebhookEndpoint = defineEndpoint({
  operationId: 'createWebhook',
  method: 'POST',
  path: '/api/admin/webhooks',
  tag: 'Admin',
  summary: 'Have notices told to another server',
  description:
    'The gateway posts each notice to the address, tries again for two days, follows no redirect and keeps nothing of ' +
    'the answer but its status. An address of a private network is allowed, a link-local one is not.',
  access: 'admin',
  limit: 'write',
  body: createWebhookBodySchema,
  bodyExample: {
    name: 'My server',
    url: 'https://example.org/hook',
    format: 'json',
    kinds: ['run_failed'],
  },
  answers: {
    201: {
      description: 'The webhook; a secret that was made here is told once.',
      schema: createdWebhookSchema,
      example: {
        webhook: { ...exampleWebhook, format: 'json', hasSecret: true },
        secret: 'whsec_plJ3nmyCDGBKInavdOK15jsl',
      },
    },
  },
  problems: ['conflict'],
});

export const updateWebhookEndpoint = defineEndpoint({
  operationId: 'updateWebhook',
  method: 'PATCH',
  path: '/api/admin/webhooks/:id',
  tag: 'Admin',
  summary: 'Change a webhook, or switch it off',
  description: 'What waits for a webhook that is switched off is given up.',
  access: 'admin',
  limit: 'write',
  params,
  body: updateWebhookBodySchema,
  bodyExample: { enabled: false },
  answers: {
    200: {
      description: 'The webhook as it is now.',
      schema: webhookSchema,
      example: { ...exampleWebhook, enabled: false },
    },
  },
  problems: ['not_found'],
});

export const removeWebhookEndpoint = defineEndpoint({
  operationId: 'removeWebhook',
  method: 'DELETE',
  path: '/api/admin/webhooks/:id',
  tag: 'Admin',
  summary: 'Take a webhook away, with its deliveries',
  access: 'admin',
  limit: 'write',
  params,
  answers: { 204: { description: 'It is gone.' } },
  problems: ['not_found'],
});

export const testWebhookEndpoint = defineEndpoint({
  operationId: 'testWebhook',
  method: 'POST',
  path: '/api/admin/webhooks/:id/test',
  tag: 'Admin',
  summary: 'Try whether a webhook works',
  description:
    'A test notice is sent at once and once, within ten seconds, also where it is switched off.',
  access: 'admin',
  limit: 'write',
  params,
  answers: {
    200: {
      description: 'What came of it, good or bad.',
      schema: webhookDeliverySchema,
      example: {
        ...exampleDelivery,
        attempts: 1,
        state: 'failed',
        outcome: 'timeout',
        status: null,
      },
    },
  },
  problems: ['not_found'],
});

export const listWebhookDeliveriesEndpoint = defineEndpoint({
  operationId: 'listWebhookDeliveries',
  method: 'GET',
  path: '/api/admin/webhooks/:id/deliveries',
  tag: 'Admin',
  summary: 'The last 50 deliveries of a webhook, the newest first',
  access: 'admin',
  limit: 'read',
  params,
  answers: {
    200: {
      description: 'The deliveries; those that are settled are kept for 30 days.',
      schema: webhookDeliveryListSchema,
      example: { items: [exampleDelivery] },
    },
  },
  problems: ['not_found'],
});
