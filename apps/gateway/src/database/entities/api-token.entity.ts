import type { ApiScope } from '@app/contracts';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { UserEntity } from './user.entity.js';

/** A personal API token. Only its SHA-256 is stored, with its last characters, by which its owner knows it again. */
@Entity({ name: 'api_tokens' })
@Unique('api_tokens_token_hash', ['tokenHash'])
@Check('api_tokens_hash_size', 'octet_length(token_hash) = 32')
export class ApiTokenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_tokens_pkey' })
  id!: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Index('api_tokens_user_id')
  @Column('text', { name: 'user_id' })
  userId!: string;

  @ManyToOne(() => UserEntity, { nullable: false, onDelete: 'CASCADE', onUpdate: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'api_tokens_user_id_fkey' })
  user!: Relation<UserEntity>;

  @Column('text')
  name!: string;

  @Column('text')
  hint!: string;

  @Column('text', { array: true })
  scopes!: ApiScope[];

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;
}
