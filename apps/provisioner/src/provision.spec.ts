import { databaseSchemas } from '@app/service-kit';
import { createTestDatabase, type TestDatabase } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { provisionDatabase } from './provision.js';

type Service = keyof typeof databaseSchemas;
const services = Object.keys(databaseSchemas) as Service[];

/** Every table that is written once: what each service's role may not change, and no other service may touch. */
const insertOnly = ['sync.tracks', 'sync.track_metadata', 'enrichment.track_features'];

let database: TestDatabase;
let owner: Client;
const clients = new Map<Service, Client>();

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await connect(database.ownerUrl);
  for (const service of services) clients.set(service, await connect(database.urls[service]));
});

afterAll(async () => {
  await Promise.all([owner, ...clients.values()].map((client) => client.end()));
  await database.drop();
});

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

function as(service: Service): Client {
  const client = clients.get(service);
  if (client === undefined) throw new Error(`no connection as ${service}`);
  return client;
}

async function refusal(client: Client, sql: string): Promise<string> {
  try {
    await client.query(sql);
    return 'allowed';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  }
}

const INSUFFICIENT_PRIVILEGE = '42501';

describe.each(services)('the role of %s', (service) => {
  it.each(insertOnly)('cannot change, delete or truncate %s', async (table) => {
    for (const sql of [
      `UPDATE ${table} SET spotify_id = spotify_id`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
    ]) {
      expect(await refusal(as(service), sql)).toBe(INSUFFICIENT_PRIVILEGE);
    }
    expect(await refusal(as(service), `ALTER TABLE ${table} DISABLE TRIGGER insert_only`)).toBe(
      INSUFFICIENT_PRIVILEGE,
    );
    expect(await refusal(as(service), `SET session_replication_role = replica`)).toBe(
      INSUFFICIENT_PRIVILEGE,
    );
  });

  it("cannot write any other service's table", async () => {
    const { rows } = await owner.query<{ table: string }>(
      `SELECT format('%I.%I', n.nspname, c.relname) AS table
         FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
        WHERE c.relkind = 'r' AND n.nspname = ANY ($1) AND n.nspname <> $2`,
      [Object.values(databaseSchemas).map(({ schema }) => schema), databaseSchemas[service].schema],
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const { table } of rows) {
      expect([table, await refusal(as(service), `DELETE FROM ${table}`)]).toEqual([
        table,
        INSUFFICIENT_PRIVILEGE,
      ]);
      expect([table, await refusal(as(service), `INSERT INTO ${table} DEFAULT VALUES`)]).toEqual([
        table,
        INSUFFICIENT_PRIVILEGE,
      ]);
    }
  });

  it('cannot create anything in its own schema or in public', async () => {
    for (const schema of [databaseSchemas[service].schema, 'public']) {
      expect(await refusal(as(service), `CREATE TABLE ${schema}.mine (id int)`)).toBe(
        INSUFFICIENT_PRIVILEGE,
      );
    }
  });
});

describe('an insert-only table', () => {
  it.each(insertOnly)('refuses its owner too, and a session in replica mode: %s', async (table) => {
    for (const mode of ['origin', 'replica']) {
      await owner.query(`SET session_replication_role = ${mode}`);
      expect(await refusal(owner, `UPDATE ${table} SET spotify_id = spotify_id`)).toBe(
        INSUFFICIENT_PRIVILEGE,
      );
      expect(await refusal(owner, `DELETE FROM ${table}`)).toBe(INSUFFICIENT_PRIVILEGE);
      expect(await refusal(owner, `TRUNCATE ${table} CASCADE`)).toBe(INSUFFICIENT_PRIVILEGE);
    }
    await owner.query(`SET session_replication_role = origin`);
  });
});

describe('a second admin', () => {
  it('is refused by Postgres', async () => {
    const insert = `INSERT INTO gateway.users (spotify_user_id, role) VALUES`;
    await as('gateway').query(`${insert} ('ada', 'admin'), ('bob', 'regular')`);
    expect(await refusal(as('gateway'), `${insert} ('eve', 'admin')`)).toBe('23505');
    expect(
      await refusal(
        as('gateway'),
        `UPDATE gateway.users SET role = 'admin' WHERE spotify_user_id = 'bob'`,
      ),
    ).toBe('23505');
    expect(await refusal(as('gateway'), `${insert} ('eve', 'owner')`)).toBe('23514');
  });
});

describe('provisioning', () => {
  it('can be repeated, also by two at once, and changes nothing', async () => {
    const ran = await Promise.all([
      provisionDatabase(database.ownerUrl, database.urls),
      provisionDatabase(database.ownerUrl, database.urls),
    ]);
    expect(ran).toEqual([[], []]);
  });
});
