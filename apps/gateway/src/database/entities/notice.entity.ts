import type { NoticeKind, ServiceName } from '@app/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the operator was told, once for each key. */
@Entity({ name: 'notices' })
@Check('notices_kind', `kind <> ''`)
@Index('notices_newest', { synchronize: false })
export class NoticeEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'notices_pkey' })
  key!: string;

  @Column('text')
  kind!: NoticeKind;

  @Column('text')
  title!: string;

  @Column('text')
  message!: string;

  @Column('timestamptz', { nullable: true })
  until!: Date | null;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt!: Date;

  @Column('text', { name: 'raised_by' })
  raisedBy!: ServiceName;

  @Column('timestamptz', { name: 'received_at', default: () => 'now()' })
  receivedAt!: Date;
}
