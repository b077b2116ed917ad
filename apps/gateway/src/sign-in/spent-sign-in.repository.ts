import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { SpentSignInEntity } from '../database/entities/spent-sign-in.entity.js';

/** Rows of `gateway.spent_sign_ins`: a `state` counts once, whichever replica it comes back to. */
@Injectable()
export class SpentSignInRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns whether this is the first time that the state comes back */
  async spend(stateHash: Buffer, expiresAt: Date, now: Date): Promise<boolean> {
    const spent = this.dataSource.getRepository(SpentSignInEntity);
    await spent.delete({ expiresAt: LessThanOrEqual(now) });
    const result = await spent
      .createQueryBuilder()
      .insert()
      .values({ stateHash, expiresAt })
      .orIgnore()
      .returning('state_hash')
      .execute();
    return Array.isArray(result.raw) && result.raw.length === 1;
  }
}
