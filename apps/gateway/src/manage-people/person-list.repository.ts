import type { Person, Role } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface PersonRow {
  readonly id: string;
  readonly display_name: string | null;
  readonly image_url: string | null;
  readonly role: Role;
  readonly created_at: Date;
  readonly last_seen_at: Date;
  readonly sessions: number;
  readonly api_tokens: number;
}

/** Everybody who has an account, as the admin sees them. */
@Injectable()
export class PersonListRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The last seen first. */
  async list(now: Date, limit: number): Promise<Person[]> {
    const rows = await this.dataSource.query<PersonRow[]>(
      `SELECT spotify_user_id AS id, display_name, profile_image_url AS image_url, role, created_at, last_seen_at,
              (SELECT count(*)::int FROM gateway.sessions
                WHERE user_id = spotify_user_id AND expires_at > $1) AS sessions,
              (SELECT count(*)::int FROM gateway.api_tokens
                WHERE user_id = spotify_user_id AND (expires_at IS NULL OR expires_at > $1)) AS api_tokens
         FROM gateway.users
        ORDER BY last_seen_at DESC, spotify_user_id
        LIMIT $2`,
      [now, limit],
    );
    return rows.map((row) => ({
      id: row.id,
      displayName: row.display_name,
      imageUrl: row.image_url,
      role: row.role,
      createdAt: row.created_at.toISOString(),
      lastSeenAt: row.last_seen_at.toISOString(),
      sessions: row.sessions,
      apiTokens: row.api_tokens,
    }));
  }
}
