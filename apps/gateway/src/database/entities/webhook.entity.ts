import type { NoticeKind, WebhookFormat } from '@app/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Where notices are told. The secret is sealed with the system's sealing key and bound to the webhook's id. */
@Entity({ name: 'webhooks' })
@Check('webhooks_format', `format IN ('json', 'ntfy', 'gotify')`)
export class WebhookEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhooks_pkey' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  url!: string;

  @Column('text')
  format!: WebhookFormat;

  @Column('text', { array: true })
  kinds!: NoticeKind[];

  @Column('boolean')
  enabled!: boolean;

  @Column('text', { name: 'sealed_secret', nullable: true })
  sealedSecret!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
