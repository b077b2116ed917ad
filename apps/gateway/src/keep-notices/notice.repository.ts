import type { Notice, ServiceName } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { NoticeEntity } from '../database/entities/notice.entity.js';

/**
 * Stores notices that were not stored yet, by their key, within the caller's transaction.
 * @returns those that were new
 */
export async function storeNotices(
  manager: EntityManager,
  raisedBy: ServiceName,
  notices: readonly Notice[],
): Promise<Notice[]> {
  const rows = await manager.query<{ key: string }[]>(
    `INSERT INTO gateway.notices (key, kind, title, message, until, raised_at, raised_by)
     SELECT key, kind, title, message, until, "raisedAt", $2
       FROM json_to_recordset($1::json)
         AS row(key text, kind text, title text, message text, until timestamptz, "raisedAt" timestamptz)
     ON CONFLICT (key) DO NOTHING
     RETURNING key`,
    [JSON.stringify(notices), raisedBy],
  );
  const added = new Set(rows.map(({ key }) => key));
  return notices.filter(({ key }) => added.delete(key));
}

/** Rows of `gateway.notices`, for reading. */
@Injectable()
export class NoticeRepository {
  constructor(private readonly dataSource: DataSource) {}

  async listNewest(limit: number): Promise<Notice[]> {
    const rows = await this.dataSource.getRepository(NoticeEntity).find({
      order: { raisedAt: 'DESC', key: 'ASC' },
      take: limit,
    });
    return rows.map(({ key, kind, title, message, until, raisedAt }) => ({
      key,
      kind,
      title,
      message,
      until: until?.toISOString() ?? null,
      raisedAt: raisedAt.toISOString(),
    }));
  }
}
