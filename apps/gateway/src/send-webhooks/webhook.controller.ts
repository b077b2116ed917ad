import type {
  CreatedWebhook,
  CreateWebhookBody,
  UpdateWebhookBody,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookList,
} from '@app/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import {
  createWebhookEndpoint,
  listWebhookDeliveriesEndpoint,
  listWebhooksEndpoint,
  removeWebhookEndpoint,
  testWebhookEndpoint,
  updateWebhookEndpoint,
} from './webhook.endpoints.js';
import { Webhooks } from './webhooks.js';

/** How many deliveries the list shows. */
const LISTED_DELIVERIES = 50;

@Controller()
export class WebhookController {
  constructor(private readonly webhooks: Webhooks) {}

  @Endpoint(listWebhooksEndpoint)
  async list(): Promise<WebhookList> {
    return { items: await this.webhooks.list() };
  }

  @Endpoint(createWebhookEndpoint)
  create(
    @Body({ schema: createWebhookEndpoint.body }) body: CreateWebhookBody,
  ): Promise<CreatedWebhook> {
    return this.webhooks.create(body);
  }

  @Endpoint(updateWebhookEndpoint)
  update(
    @Param({ schema: updateWebhookEndpoint.params }) params: { readonly id: string },
    @Body({ schema: updateWebhookEndpoint.body }) body: UpdateWebhookBody,
  ): Promise<Webhook> {
    return this.webhooks.update(params.id, body);
  }

  @Endpoint(removeWebhookEndpoint)
  remove(
    @Param({ schema: removeWebhookEndpoint.params }) params: { readonly id: string },
  ): Promise<void> {
    return this.webhooks.remove(params.id);
  }

  @Endpoint(testWebhookEndpoint)
  test(
    @Param({ schema: testWebhookEndpoint.params }) params: { readonly id: string },
  ): Promise<WebhookDelivery> {
    return this.webhooks.test(params.id);
  }

  @Endpoint(listWebhookDeliveriesEndpoint)
  async listDeliveries(
    @Param({ schema: listWebhookDeliveriesEndpoint.params }) params: { readonly id: string },
  ): Promise<WebhookDeliveryList> {
    return { items: await this.webhooks.listDeliveries(params.id, LISTED_DELIVERIES) };
  }
}
