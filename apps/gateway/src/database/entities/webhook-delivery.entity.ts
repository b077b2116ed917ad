import type { Notice, WebhookDeliveryState, WebhookOutcome } from '@app/contracts';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { WebhookEntity } from './webhook.entity.js';

/** One notice on its way to one webhook: the durable queue of what is to be told. */
@Entity({ name: 'webhook_deliveries' })
@Check('webhook_deliveries_state', `state IN ('pending', 'delivered', 'failed')`)
@Index('webhook_deliveries_due', ['nextAttemptAt'], { where: `state = 'pending'` })
@Index('webhook_deliveries_newest', { synchronize: false })
export class WebhookDeliveryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhook_deliveries_pkey' })
  id!: string;

  @Column('uuid', { name: 'webhook_id' })
  webhookId!: string;

  @ManyToOne(() => WebhookEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'webhook_id',
    foreignKeyConstraintName: 'webhook_deliveries_webhook_id_fkey',
  })
  webhook!: Relation<WebhookEntity>;

  /** As it was when it was raised. */
  @Column('jsonb')
  notice!: Notice;

  @Column('text', { default: 'pending' })
  state!: WebhookDeliveryState;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('text', { nullable: true })
  outcome!: WebhookOutcome | null;

  @Column('integer', { nullable: true })
  status!: number | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'attempted_at', nullable: true })
  attemptedAt!: Date | null;

  /** Null once it is settled. While an attempt is under way it is the time from which another replica may take over. */
  @Column('timestamptz', { name: 'next_attempt_at', nullable: true })
  nextAttemptAt!: Date | null;
}
