import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A code that makes its holder the admin, once. Only its SHA-256 is stored. */
@Entity({ name: 'admin_claims' })
@Check('admin_claims_code_hash', 'octet_length(code_hash) = 32')
export class AdminClaimEntity {
  @PrimaryColumn('bytea', { name: 'code_hash', primaryKeyConstraintName: 'admin_claims_pkey' })
  codeHash!: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;

  /** True where its holder takes the place of the admin there is. */
  @Column('boolean', { name: 'replaces_admin', default: false })
  replacesAdmin!: boolean;
}
