import type { Role } from '@app/contracts';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** Somebody who signed in. The database allows one admin. */
@Entity({ name: 'users' })
@Unique('users_account_id', ['accountId'])
@Index('users_one_admin', ['role'], { unique: true, where: `role = 'admin'` })
@Check('users_role', `role IN ('admin', 'regular')`)
export class UserEntity {
  @PrimaryColumn('text', { name: 'spotify_user_id', primaryKeyConstraintName: 'users_pkey' })
  spotifyUserId!: string;

  /** Spotify's immutable id for linking accounts (Web API change of May 2026); null where it was not told. */
  @Column('text', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('text', { default: 'regular' })
  role!: Role;

  @Column('text', { name: 'display_name', nullable: true })
  displayName!: string | null;

  /** Apps in Spotify's development mode are not told it (February 2026), so it is usually null. */
  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { name: 'profile_image_url', nullable: true })
  profileImageUrl!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt!: Date;

  /** When Spotify was last asked for the profile again; null where that never happened. */
  @Column('timestamptz', { name: 'profile_asked_at', nullable: true })
  profileAskedAt!: Date | null;
}
