import type { Role, SignedInUser } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { SessionEntity } from '../database/entities/session.entity.js';

export interface StoredSession {
  readonly user: SignedInUser;
  readonly expiresAt: Date;
}

/** Rows of `gateway.sessions`. A session that has expired is as good as absent. */
@Injectable()
export class SessionRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(session: {
    readonly id: string;
    readonly tokenHash: Buffer;
    readonly userId: string;
    readonly createdAt: Date;
    readonly expiresAt: Date;
    readonly userAgent: string | null;
  }): Promise<void> {
    await this.dataSource.getRepository(SessionEntity).insert(session);
  }

  async find(tokenHash: Buffer, now: Date): Promise<StoredSession | null> {
    const session = await this.dataSource.getRepository(SessionEntity).findOne({
      where: { tokenHash, expiresAt: MoreThan(now) },
      relations: { user: true },
    });
    if (session === null) return null;
    const { spotifyUserId, displayName, profileImageUrl, role } = session.user;
    return {
      user: { id: spotifyUserId, displayName, imageUrl: profileImageUrl, role },
      expiresAt: session.expiresAt,
    };
  }

  /** Moves a session's end, and notes that its user was here. */
  async renew(tokenHash: Buffer, now: Date, expiresAt: Date): Promise<void> {
    await this.dataSource.query(
      `WITH renewed AS (
         UPDATE gateway.sessions SET expires_at = $3 WHERE token_hash = $1 RETURNING user_id
       )
       UPDATE gateway.users SET last_seen_at = $2 FROM renewed WHERE spotify_user_id = renewed.user_id`,
      [tokenHash, now, expiresAt],
    );
  }

  /** The roles behind those of the sessions and API tokens that still stand, by the token hash in hex. */
  async findRoles(tokenHashes: readonly Buffer[], now: Date): Promise<Map<string, Role>> {
    const rows = await this.dataSource.query<{ token_hash: Buffer; role: Role }[]>(
      `SELECT token_hash, role
         FROM (SELECT token_hash, user_id, expires_at FROM gateway.sessions
               UNION ALL
               SELECT token_hash, user_id, coalesce(expires_at, 'infinity') FROM gateway.api_tokens) AS access
         JOIN gateway.users ON spotify_user_id = user_id
        WHERE token_hash = ANY($1) AND expires_at > $2`,
      [tokenHashes, now],
    );
    return new Map(rows.map((row) => [row.token_hash.toString('hex'), row.role]));
  }

  /** @returns whether there was a session to end */
  async remove(tokenHash: Buffer): Promise<boolean> {
    const result = await this.dataSource.getRepository(SessionEntity).delete({ tokenHash });
    return result.affected === 1;
  }

  /** Those of one person, the last used first. */
  async listOf(userId: string, now: Date): Promise<SessionEntity[]> {
    return this.dataSource.getRepository(SessionEntity).find({
      where: { userId, expiresAt: MoreThan(now) },
      order: { expiresAt: 'DESC', createdAt: 'DESC' },
    });
  }

  /** @returns whether this person has such a session */
  async removeOf(userId: string, id: string): Promise<boolean> {
    const result = await this.dataSource.getRepository(SessionEntity).delete({ userId, id });
    return result.affected === 1;
  }

  /** Ends all sessions of a person but one. @returns how many there were */
  async removeOthersOf(userId: string, tokenHash: Buffer): Promise<number> {
    const result = await this.dataSource
      .getRepository(SessionEntity)
      .delete({ userId, tokenHash: Not(tokenHash) });
    return result.affected ?? 0;
  }

  async removeExpired(now: Date): Promise<void> {
    await this.dataSource.getRepository(SessionEntity).delete({ expiresAt: LessThanOrEqual(now) });
  }
}
