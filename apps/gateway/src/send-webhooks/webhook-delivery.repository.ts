import type { Notice, WebhookDelivery, WebhookFormat } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { WebhookDeliveryEntity } from '../database/entities/webhook-delivery.entity.js';
import type { WebhookAttempt } from './webhook.client.js';

/** A delivery whose turn it is, with the webhook it goes to. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly notice: Notice;
  /** This one counted. */
  readonly attempts: number;
  readonly webhookId: string;
  readonly url: string;
  readonly format: WebhookFormat;
  readonly sealedSecret: string | null;
}

/** Puts notices on their way to every webhook that wants their kind, in the transaction that stores them. */
export async function enqueueDeliveries(
  manager: EntityManager,
  notices: readonly Notice[],
  now: Date,
): Promise<void> {
  if (notices.length === 0) return;
  await manager.query(
    `INSERT INTO gateway.webhook_deliveries (id, webhook_id, notice, created_at, next_attempt_at)
     SELECT gen_random_uuid(), w.id, notice, $2, $2
       FROM gateway.webhooks AS w, jsonb_array_elements($1::jsonb) AS notice
      WHERE w.enabled AND notice ->> 'kind' = ANY (w.kinds)`,
    [JSON.stringify(notices), now],
  );
}

/** Rows of `gateway.webhook_deliveries`. */
@Injectable()
export class WebhookDeliveryRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Takes deliveries whose turn it is; no other replica gets them before `leaseUntil`. One whose holder died goes out
   * again, under the same id.
   */
  async claim(now: Date, leaseUntil: Date, limit: number): Promise<ClaimedDelivery[]> {
    const [rows] = await this.dataSource.query<[ClaimedDelivery[], number]>(
      `UPDATE gateway.webhook_deliveries AS d
          SET attempts = d.attempts + 1, attempted_at = $1, next_attempt_at = $2
         FROM gateway.webhooks AS w
        WHERE w.id = d.webhook_id
          AND d.id IN (SELECT id FROM gateway.webhook_deliveries
                        WHERE state = 'pending' AND next_attempt_at <= $1
                        ORDER BY next_attempt_at
                        LIMIT $3
                          FOR UPDATE SKIP LOCKED)
       RETURNING d.id, d.notice, d.attempts, w.id AS "webhookId", w.url, w.format,
                 w.sealed_secret AS "sealedSecret"`,
      [now, leaseUntil, limit],
    );
    return rows;
  }

  /** @param nextAttemptAt null where this was the last attempt */
  async settle(id: string, attempt: WebhookAttempt, nextAttemptAt: Date | null): Promise<void> {
    const { outcome, status } = attempt;
    const settled = outcome === 'answered' ? 'delivered' : 'failed';
    await this.dataSource
      .getRepository(WebhookDeliveryEntity)
      .update(
        { id, state: 'pending' },
        { state: nextAttemptAt === null ? settled : 'pending', outcome, status, nextAttemptAt },
      );
  }

  /** Writes down a delivery that was made at once, outside the queue. */
  async addSettled(
    delivery: { readonly id: string; readonly webhookId: string; readonly notice: Notice },
    attempt: WebhookAttempt,
    now: Date,
  ): Promise<WebhookDelivery> {
    const row = {
      ...delivery,
      state: attempt.outcome === 'answered' ? ('delivered' as const) : ('failed' as const),
      attempts: 1,
      outcome: attempt.outcome,
      status: attempt.status,
      createdAt: now,
      attemptedAt: now,
      nextAttemptAt: null,
    };
    await this.dataSource.getRepository(WebhookDeliveryEntity).insert(row);
    return deliveryView(row);
  }

  /** What waits for a webhook that is no longer wanted is given up. */
  async giveUp(webhookId: string): Promise<void> {
    await this.dataSource
      .getRepository(WebhookDeliveryEntity)
      .update({ webhookId, state: 'pending' }, { state: 'failed', nextAttemptAt: null });
  }

  async listNewest(webhookId: string, limit: number): Promise<WebhookDelivery[]> {
    const rows = await this.dataSource.getRepository(WebhookDeliveryEntity).find({
      where: { webhookId },
      order: { createdAt: 'DESC', id: 'ASC' },
      take: limit,
    });
    return rows.map(deliveryView);
  }

  async removeSettledBefore(before: Date): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM gateway.webhook_deliveries WHERE state <> 'pending' AND created_at < $1`,
      [before],
    );
  }
}

function deliveryView(row: Omit<WebhookDeliveryEntity, 'webhook'>): WebhookDelivery {
  return {
    id: row.id,
    webhookId: row.webhookId,
    notice: row.notice,
    state: row.state,
    attempts: row.attempts,
    outcome: row.outcome,
    status: row.status,
    createdAt: row.createdAt.toISOString(),
    attemptedAt: row.attemptedAt?.toISOString() ?? null,
    nextAttemptAt: row.nextAttemptAt?.toISOString() ?? null,
  };
}
