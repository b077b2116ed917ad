import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The SHA-256 of a `state` that came back from Spotify, kept until its ticket has expired: it counts once. */
@Entity({ name: 'spent_sign_ins' })
@Check('spent_sign_ins_state_hash', 'octet_length(state_hash) = 32')
export class SpentSignInEntity {
  @PrimaryColumn('bytea', { name: 'state_hash', primaryKeyConstraintName: 'spent_sign_ins_pkey' })
  stateHash!: Buffer;

  @Index('spent_sign_ins_expires_at')
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
