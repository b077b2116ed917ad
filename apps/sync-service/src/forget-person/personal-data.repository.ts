import type { DataSource } from 'typeorm';

/** What sync-service keeps of a person that is theirs alone. The library's tracks and its history are the gallery. */
export class PersonalDataRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Deletes somebody's Spotify tokens and cancels the active run of a library of theirs, in one transaction.
   * @returns whether there were tokens
   */
  async forget(spotifyUserId: string, leaves: boolean): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(
        `WITH cancelled AS (
           UPDATE sync.sync_history
              SET state = 'cancelled', finished_at = now(), waiting_until = NULL, lease_owner = NULL, lease_until = NULL,
                  reason_code = NULL, reason = 'The Spotify account was disconnected.'
            WHERE owner = $1 AND state IN ('queued', 'running', 'waiting')
           RETURNING id
         )
         DELETE FROM sync.run_listing USING cancelled WHERE run_id = cancelled.id`,
        [spotifyUserId],
      );
      if (leaves)
        await manager.query('DELETE FROM sync.schedule WHERE owner = $1', [spotifyUserId]);
      const [, count] = await manager.query<[unknown[], number]>(
        'DELETE FROM sync.spotify_credentials WHERE spotify_user_id = $1',
        [spotifyUserId],
      );
      return count > 0;
    });
  }
}
