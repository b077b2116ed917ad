import type { ApiScope, ApiToken, SignedInUser } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApiTokenEntity } from '../database/entities/api-token.entity.js';

export interface RecognisedToken {
  readonly user: SignedInUser;
  readonly scopes: readonly ApiScope[];
}

export type NewApiToken = Omit<ApiTokenEntity, 'user' | 'lastUsedAt'>;

/** The last use is written down at most this often, so that reading does not mean writing. */
const USE_STEP_MS = 60_000;

/** Rows of `gateway.api_tokens`. A token that has expired is as good as absent. */
@Injectable()
export class ApiTokenRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(token: NewApiToken): Promise<ApiToken> {
    await this.rows.insert(token);
    return apiTokenView({ ...token, lastUsedAt: null });
  }

  async countOf(userId: string): Promise<number> {
    return this.rows.countBy({ userId });
  }

  /** Those of one person, the newest first; expired ones too. */
  async listOf(userId: string): Promise<ApiToken[]> {
    const rows = await this.rows.find({
      where: { userId },
      order: { createdAt: 'DESC', id: 'ASC' },
    });
    return rows.map(apiTokenView);
  }

  /** @returns whether this person has such a token */
  async remove(userId: string, id: string): Promise<boolean> {
    return (await this.rows.delete({ userId, id })).affected === 1;
  }

  /** Whose token this is, with the role its owner has now; notes that it was used. */
  async recognise(tokenHash: Buffer, now: Date): Promise<RecognisedToken | null> {
    const token = await this.rows.findOne({ where: { tokenHash }, relations: { user: true } });
    if (token === null || (token.expiresAt !== null && token.expiresAt <= now)) return null;
    if (now.getTime() - (token.lastUsedAt?.getTime() ?? 0) >= USE_STEP_MS) {
      await this.rows.update({ id: token.id }, { lastUsedAt: now });
    }
    const { spotifyUserId, displayName, profileImageUrl, role } = token.user;
    return {
      user: { id: spotifyUserId, displayName, imageUrl: profileImageUrl, role },
      scopes: token.scopes,
    };
  }

  private get rows() {
    return this.dataSource.getRepository(ApiTokenEntity);
  }
}

function apiTokenView(row: Omit<ApiTokenEntity, 'user' | 'tokenHash' | 'userId'>): ApiToken {
  return {
    id: row.id,
    name: row.name,
    hint: row.hint,
    scopes: row.scopes,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}
