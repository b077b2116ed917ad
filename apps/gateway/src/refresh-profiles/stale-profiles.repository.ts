import type { SpotifyProfile } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What Spotify tells of people is shown for this long before it is asked for again. */
const FRESH = `interval '7 days'`;
/** After a refusal it is not asked for again sooner than this. */
const PAUSE = `interval '1 day'`;

/** The people whose profile has grown old: `gateway.users`. */
@Injectable()
export class StaleProfilesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Takes the person whose profile is the oldest, so that no other replica asks; null where all are fresh. */
  async take(now: Date): Promise<string | null> {
    const [rows] = await this.dataSource.query<[{ spotify_user_id: string }[], number]>(
      `UPDATE gateway.users SET profile_asked_at = $1
        WHERE spotify_user_id = (
          SELECT spotify_user_id FROM gateway.users
           WHERE updated_at <= $1::timestamptz - ${FRESH}
             AND (profile_asked_at IS NULL OR profile_asked_at <= $1::timestamptz - ${PAUSE})
           ORDER BY updated_at LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING spotify_user_id`,
      [now],
    );
    return rows[0]?.spotify_user_id ?? null;
  }

  /** Who somebody is stays; what they are called and look like is written anew. */
  async refresh(spotifyUserId: string, profile: SpotifyProfile, now: Date): Promise<void> {
    await this.dataSource.query(
      `UPDATE gateway.users SET display_name = $2, profile_image_url = $3, updated_at = $4 WHERE spotify_user_id = $1`,
      [spotifyUserId, profile.displayName, profile.imageUrl, now],
    );
  }
}
