import type { Role, SpotifyProfile } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { UserEntity } from '../database/entities/user.entity.js';

/** Rows of `gateway.users`. */
@Injectable()
export class UserRepository {
  constructor(private readonly dataSource: DataSource) {}

  async hasAdmin(manager: EntityManager = this.dataSource.manager): Promise<boolean> {
    return manager.getRepository(UserEntity).existsBy({ role: 'admin' });
  }

  /** The rows that an account could be, kept from changing until the transaction ends: mostly one or none. */
  async findCandidates(manager: EntityManager, profile: SpotifyProfile): Promise<UserEntity[]> {
    return manager
      .getRepository(UserEntity)
      .createQueryBuilder('user')
      .setLock('pessimistic_write')
      .where('user.account_id = :accountId OR user.spotify_user_id = :id', profile)
      .getMany();
  }

  /** @throws QueryFailedError where the person or, for an admin, another admin is there already */
  async add(manager: EntityManager, profile: SpotifyProfile, role: Role, now: Date): Promise<void> {
    await manager.getRepository(UserEntity).insert({
      spotifyUserId: profile.id,
      accountId: profile.accountId,
      role,
      displayName: profile.displayName,
      profileImageUrl: profile.imageUrl,
      createdAt: now,
      updatedAt: now,
      lastSeenAt: now,
    });
  }

  /** The admin there is becomes a regular user. @returns who that was */
  async demoteAdmin(manager: EntityManager, now: Date): Promise<string | null> {
    const [rows] = await manager.query<[{ spotify_user_id: string }[], number]>(
      `UPDATE gateway.users SET role = 'regular', updated_at = $1 WHERE role = 'admin' RETURNING spotify_user_id`,
      [now],
    );
    return rows[0]?.spotify_user_id ?? null;
  }

  /** Brings a row up to date with what Spotify tells now; sessions follow a changed Spotify id. */
  async update(
    manager: EntityManager,
    spotifyUserId: string,
    profile: SpotifyProfile,
    role: Role,
    now: Date,
  ): Promise<void> {
    await manager.getRepository(UserEntity).update(
      { spotifyUserId },
      {
        spotifyUserId: profile.id,
        ...(profile.accountId === null ? {} : { accountId: profile.accountId }),
        role,
        displayName: profile.displayName,
        profileImageUrl: profile.imageUrl,
        updatedAt: now,
        lastSeenAt: now,
      },
    );
  }
}
