import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createTestDatabase, type TestDatabase } from '@app/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { BackupError } from './backup-file.js';
import { listBackupTables } from './backup-tables.js';
import { restoreBackup } from './restore-backup.js';
import { digestTable } from './table-digest.js';
import { takeBackup } from './take-backup.js';

const now = new Date('2026-11-24T10:00:00Z');
const RUN = '0b8f3f86-6f5c-4a57-9a58-0a6a4c1f9d11';

let folder: string;
let file: string;
let source: TestDatabase;
let target: TestDatabase;
let from: DataSource;
let to: DataSource;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pm-backup-'));
  file = join(folder, 'backup.gz');
  [source, target] = [await createTestDatabase(), await createTestDatabase()];
  from = await new DataSource({ type: 'postgres', url: source.ownerUrl }).initialize();
  to = await new DataSource({ type: 'postgres', url: target.ownerUrl }).initialize();
  await fill(from);
});

afterEach(async () => {
  await Promise.all([from.destroy(), to.destroy()]);
  await Promise.all([source.drop(), target.drop()]);
  rmSync(folder, { recursive: true });
});

async function fill(database: DataSource): Promise<void> {
  const statements = [
    `INSERT INTO gateway.users (spotify_user_id, role, display_name) VALUES ('ada', 'admin', 'Ada "\\ 🌊')`,
    `INSERT INTO gateway.sessions (id, token_hash, user_id, expires_at)
       VALUES (gen_random_uuid(), sha256('canary-session'), 'ada', now() + interval '1 day')`,
    `INSERT INTO gateway.api_tokens (id, token_hash, user_id, name, hint, scopes)
       VALUES (gen_random_uuid(), sha256('canary-token'), 'ada', 'canary-token', 'abcd', '{syncs:write}')`,
    `INSERT INTO gateway.webhooks (id, name, url, format, kinds, enabled, sealed_secret)
       VALUES (gen_random_uuid(), 'phone', 'https://ntfy.example/x', 'ntfy', '{run_failed}', true, 'sealed.a.b.c')`,
    `INSERT INTO sync.libraries (owner) VALUES ('ada')`,
    `INSERT INTO sync.sync_history (id, owner, mode, state, requested_at) VALUES ('${RUN}', 'ada', 'full', 'completed', now())`,
    `INSERT INTO sync.tracks (spotify_id) SELECT lpad(n::text, 22, '0') FROM generate_series(1, 4500) AS n`,
    `INSERT INTO sync.track_metadata (spotify_id, source, name, artists, album, duration_ms, explicit, raw)
       SELECT spotify_id, 'web_api', E'line\\nbreak \u2028 ' || spotify_id, '[]', '{}', 1, false,
              '{"float": 1.0, "small": 6.48e-05, "big": 12345678901234567890}' FROM sync.tracks`,
    `INSERT INTO sync.user_tracks (user_id, track_id, added_at, run_id) SELECT 'ada', spotify_id, now(), '${RUN}' FROM sync.tracks`,
    `INSERT INTO sync.library_changes (owner, track_id, change, added_at, run_id)
       SELECT 'ada', spotify_id, 'saved', now(), '${RUN}' FROM sync.tracks`,
    `INSERT INTO enrichment.track_features (spotify_id, provider, tempo, key, genres, raw, matched_by, fetched_at)
       SELECT spotify_id, 'soundcharts', 6.48e-05, 0, '[]', '{}', 'isrc', now() FROM sync.tracks LIMIT 10`,
    `INSERT INTO gallery.tracks_a (id, name, artists, album, duration_ms, explicit) VALUES ('a', 'b', '[]', '{}', 1, false)`,
  ];
  for (const statement of statements) await database.query(statement);
}

async function digests(database: DataSource): Promise<Record<string, unknown>> {
  const tables = await listBackupTables(database.manager);
  const entries = tables.map(
    async (table) => [table.name, await digestTable(database.manager, table)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

describe('a backup', () => {
  it('restored into an empty system gives the same tables, and identities go on', async () => {
    const taken = await takeBackup(from, file, now);
    expect(await restoreBackup(to, file)).toEqual(taken);
    expect(taken.rows).toBeGreaterThan(18_000);
    expect(await digests(to)).toEqual(await digests(from));
    const [change] = await to.query<{ sequence: string }[]>(
      `INSERT INTO sync.library_changes (owner, track_id, change, added_at, run_id)
       SELECT 'ada', spotify_id, 'removed', now(), '${RUN}' FROM sync.tracks LIMIT 1 RETURNING sequence`,
    );
    expect(change?.sequence).toBe('4501');
  });

  it('holds no session and no token, secrets only sealed, and is for its owner’s eyes only', async () => {
    await takeBackup(from, file, now);
    const text = gunzipSync(readFileSync(file)).toString('utf8');
    expect(text).not.toContain('gateway.sessions');
    expect(text).not.toContain('canary-token');
    expect(text).toContain('sealed.a.b.c');
    expect(text).toContain('gateway.users');
    expect(await listBackupTables(from.manager)).not.toContainEqual(
      expect.objectContaining({ name: 'gateway.sessions' }),
    );
  });

  it('is not restored over anything, and leaves the database as it was where it is damaged', async () => {
    await takeBackup(from, file, now);
    await expect(restoreBackup(from, file)).rejects.toThrow(/is not empty/);
    const text = gunzipSync(readFileSync(file)).toString('utf8');
    const damages = [
      text.replace('"name":"Ada', '"name":"Eve').replace('Ada', 'Eve'),
      text.slice(0, text.length / 2),
      text.replace('"format":1', '"format":2'),
      text.replace('"migrations":[', '"migrations":["sync.Later1",'),
    ];
    for (const damaged of damages) {
      writeFileSync(file, gzipSync(damaged));
      await expect(restoreBackup(to, file)).rejects.toThrow(BackupError);
    }
    await expect(restoreBackup(to, join(folder, 'nowhere'))).rejects.toThrow(/cannot be read/);
    writeFileSync(file, 'not a backup');
    await expect(restoreBackup(to, file)).rejects.toThrow(BackupError);
    expect(await to.query('SELECT 1 FROM sync.tracks')).toEqual([]);
  });

  it('that fails leaves no file behind', async () => {
    await expect(takeBackup(from, join(folder, 'no', 'such', 'folder.gz'), now)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});
