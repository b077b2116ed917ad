import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApiTokenEntity } from '../database/entities/api-token.entity.js';
import { SessionEntity } from '../database/entities/session.entity.js';
import { UserEntity } from '../database/entities/user.entity.js';

/** What the gateway keeps of a person, and how it goes away. */
@Injectable()
export class PersonRepository {
  constructor(private readonly dataSource: DataSource) {}

  async exists(spotifyUserId: string): Promise<boolean> {
    return this.dataSource.getRepository(UserEntity).existsBy({ spotifyUserId });
  }

  /** The person with all their sessions and tokens. @returns whether there was one */
  async remove(spotifyUserId: string): Promise<boolean> {
    const result = await this.dataSource.getRepository(UserEntity).delete({ spotifyUserId });
    return result.affected === 1;
  }

  /** All that came from Spotify, all tokens, and all sessions but the one that stays. The account stays. */
  async disconnect(spotifyUserId: string, stayingSession: Buffer, now: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.getRepository(UserEntity).update(
        { spotifyUserId },
        {
          accountId: null,
          displayName: null,
          email: null,
          profileImageUrl: null,
          updatedAt: now,
        },
      );
      await manager.getRepository(ApiTokenEntity).delete({ userId: spotifyUserId });
      await manager
        .getRepository(SessionEntity)
        .createQueryBuilder()
        .delete()
        .where('user_id = :spotifyUserId AND token_hash <> :stayingSession', {
          spotifyUserId,
          stayingSession,
        })
        .execute();
    });
  }
}
