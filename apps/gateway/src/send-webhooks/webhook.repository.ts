import type { NoticeKind, Webhook, WebhookFormat } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WebhookEntity } from '../database/entities/webhook.entity.js';

/** A webhook as it is stored, its secret sealed. */
export type StoredWebhook = WebhookEntity;

export interface NewWebhook {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly format: WebhookFormat;
  readonly kinds: NoticeKind[];
  readonly enabled: boolean;
  readonly sealedSecret: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Rows of `gateway.webhooks`. */
@Injectable()
export class WebhookRepository {
  constructor(private readonly dataSource: DataSource) {}

  async list(): Promise<StoredWebhook[]> {
    return this.rows.find({ order: { createdAt: 'ASC', id: 'ASC' } });
  }

  async find(id: string): Promise<StoredWebhook | null> {
    return this.rows.findOneBy({ id });
  }

  async count(): Promise<number> {
    return this.rows.count();
  }

  async add(webhook: NewWebhook): Promise<void> {
    await this.rows.insert(webhook);
  }

  async change(
    id: string,
    change: Partial<Omit<NewWebhook, 'id' | 'format' | 'createdAt'>>,
  ): Promise<void> {
    await this.rows.update({ id }, change);
  }

  /** @returns whether there was one; its deliveries go with it */
  async remove(id: string): Promise<boolean> {
    return (await this.rows.delete({ id })).affected === 1;
  }

  private get rows() {
    return this.dataSource.getRepository(WebhookEntity);
  }
}

export function webhookView(row: StoredWebhook): Webhook {
  const { id, name, url, format, kinds, enabled, sealedSecret, createdAt, updatedAt } = row;
  return {
    id,
    name,
    url,
    format,
    kinds,
    enabled,
    hasSecret: sealedSecret !== null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
