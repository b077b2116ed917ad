import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual, type EntityManager } from 'typeorm';
import { AdminClaimEntity } from '../database/entities/admin-claim.entity.js';

/** Rows of `gateway.admin_claims`. */
@Injectable()
export class AdminClaimRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Keeps a new code; codes that have expired are forgotten on the way. */
  async add(claim: {
    readonly codeHash: Buffer;
    readonly createdAt: Date;
    readonly expiresAt: Date;
    readonly replacesAdmin: boolean;
  }): Promise<void> {
    const claims = this.dataSource.getRepository(AdminClaimEntity);
    await claims.delete({ expiresAt: LessThanOrEqual(claim.createdAt) });
    await claims.insert(claim);
  }

  /** What the code is good for: a code stands where it exists, has not expired and was not used. */
  async judge(
    manager: EntityManager,
    codeHash: Buffer,
    now: Date,
  ): Promise<'valid' | 'replacing' | 'invalid'> {
    const rows = await manager.query<{ replaces_admin: boolean }[]>(
      `SELECT replaces_admin FROM gateway.admin_claims
        WHERE code_hash = $1 AND used_at IS NULL AND expires_at > $2`,
      [codeHash, now],
    );
    const [claim] = rows;
    if (claim === undefined) return 'invalid';
    return claim.replaces_admin ? 'replacing' : 'valid';
  }

  /** @returns whether this was the first use; of two at the same time, one is */
  async use(manager: EntityManager, codeHash: Buffer, now: Date): Promise<boolean> {
    const result = await manager
      .createQueryBuilder()
      .update(AdminClaimEntity)
      .set({ usedAt: now })
      .where('code_hash = :codeHash AND used_at IS NULL AND expires_at > :now', { codeHash, now })
      .execute();
    return result.affected === 1;
  }
}
