import type { DataSource, EntityManager } from 'typeorm';

export interface StoredCredential {
  readonly sealedTokens: string;
  readonly state: 'active' | 'dead';
}

export interface Consent {
  readonly state: 'active' | 'dead';
  readonly scopes: string[];
  readonly authorizedAt: Date;
}

/** Sealed Spotify tokens, one row per person: `sync.spotify_credentials`. */
export class CredentialRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Keeps a credential in place of an earlier one; a dead one comes to life again. */
  async store(
    credential: {
      readonly spotifyUserId: string;
      readonly sealedTokens: string;
      readonly scopes: readonly string[];
      readonly authorizedAt: Date;
    },
    manager: EntityManager = this.dataSource.manager,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO sync.spotify_credentials (spotify_user_id, sealed_tokens, scopes, authorized_at)
       VALUES ($1, $2, $3, $4)
       ON CONFLICT (spotify_user_id) DO UPDATE
          SET sealed_tokens = excluded.sealed_tokens,
              scopes = excluded.scopes,
              authorized_at = excluded.authorized_at,
              state = 'active',
              updated_at = now()`,
      [
        credential.spotifyUserId,
        credential.sealedTokens,
        credential.scopes,
        credential.authorizedAt,
      ],
    );
  }

  /** Reads a credential and, with `lock`, keeps every other replica from refreshing it meanwhile. */
  async find(spotifyUserId: string, lock?: EntityManager): Promise<StoredCredential | null> {
    const rows = await (lock ?? this.dataSource).query<StoredCredential[]>(
      `SELECT sealed_tokens AS "sealedTokens", state
         FROM sync.spotify_credentials
        WHERE spotify_user_id = $1
        ${lock === undefined ? '' : 'FOR UPDATE'}`,
      [spotifyUserId],
    );
    return rows[0] ?? null;
  }

  async replaceTokens(
    manager: EntityManager,
    spotifyUserId: string,
    sealedTokens: string,
  ): Promise<void> {
    await manager.query(
      `UPDATE sync.spotify_credentials SET sealed_tokens = $2, updated_at = now() WHERE spotify_user_id = $1`,
      [spotifyUserId, sealedTokens],
    );
  }

  async markDead(manager: EntityManager, spotifyUserId: string): Promise<void> {
    await manager.query(
      `UPDATE sync.spotify_credentials SET state = 'dead', updated_at = now() WHERE spotify_user_id = $1`,
      [spotifyUserId],
    );
  }

  /** What somebody agreed to, and whether Spotify still accepts it; null where they never did. */
  async consentOf(spotifyUserId: string): Promise<Consent | null> {
    const rows = await this.dataSource.query<Consent[]>(
      `SELECT state, scopes, authorized_at AS "authorizedAt"
         FROM sync.spotify_credentials WHERE spotify_user_id = $1`,
      [spotifyUserId],
    );
    return rows[0] ?? null;
  }

  /** When the consents were given that libraries are read with. */
  async consentsOfLibraries(): Promise<Date[]> {
    const rows = await this.dataSource.query<{ authorized_at: Date }[]>(
      `SELECT authorized_at FROM sync.spotify_credentials
        WHERE spotify_user_id IN (SELECT owner FROM sync.libraries)`,
    );
    return rows.map((row) => row.authorized_at);
  }
}
