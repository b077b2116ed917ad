import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may do what, and who is told: API tokens, sessions that can be named, counts of limits that hold for all replicas,
 * the admin's word on registration, claim codes that replace an admin, and a notification whenever an access ends.
 */
export class Access1764100000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...notifications, ...grants]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}

const tables = [
  `CREATE TABLE gateway.api_tokens (
     id uuid CONSTRAINT api_tokens_pkey PRIMARY KEY,
     token_hash bytea NOT NULL CONSTRAINT api_tokens_token_hash UNIQUE
       CONSTRAINT api_tokens_hash_size CHECK (octet_length(token_hash) = 32),
     user_id text NOT NULL CONSTRAINT api_tokens_user_id_fkey
       REFERENCES gateway.users ON DELETE CASCADE ON UPDATE CASCADE,
     name text NOT NULL,
     hint text NOT NULL,
     scopes text[] NOT NULL,
     created_at timestamptz NOT NULL DEFAULT now(),
     expires_at timestamptz,
     last_used_at timestamptz
   )`,
  `CREATE INDEX api_tokens_user_id ON gateway.api_tokens (user_id)`,
  `ALTER TABLE gateway.sessions ADD COLUMN id uuid`,
  `UPDATE gateway.sessions SET id = gen_random_uuid()`,
  `ALTER TABLE gateway.sessions ALTER COLUMN id SET NOT NULL, ADD CONSTRAINT sessions_id UNIQUE (id)`,
  `ALTER TABLE gateway.settings ADD COLUMN registration_open boolean`,
  `ALTER TABLE gateway.admin_claims ADD COLUMN replaces_admin boolean NOT NULL DEFAULT false`,
  `CREATE UNLOGGED TABLE gateway.shared_limits (
     class text NOT NULL,
     caller text NOT NULL,
     busy_until timestamptz NOT NULL,
     PRIMARY KEY (class, caller)
   )`,
  `CREATE INDEX shared_limits_busy_until ON gateway.shared_limits (busy_until)`,
];

const notifications = [
  `CREATE FUNCTION gateway.tell_access_ended() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM pg_notify('gateway_access', '');
     RETURN NULL;
   END $$`,
  ...['sessions', 'api_tokens', 'users'].map(
    (table) => `CREATE TRIGGER ${table}_access_ended AFTER DELETE ON gateway.${table}
     FOR EACH ROW EXECUTE FUNCTION gateway.tell_access_ended()`,
  ),
  `CREATE TRIGGER users_role_changed AFTER UPDATE OF role ON gateway.users
     FOR EACH ROW WHEN (OLD.role <> NEW.role) EXECUTE FUNCTION gateway.tell_access_ended()`,
];

const grants = [
  `GRANT SELECT, INSERT, UPDATE, DELETE ON gateway.api_tokens, gateway.shared_limits TO pm_gateway`,
  `GRANT DELETE ON gateway.users TO pm_gateway`,
];

const undo = [
  ...['sessions', 'users'].map((table) => `DROP TRIGGER ${table}_access_ended ON gateway.${table}`),
  `DROP TRIGGER users_role_changed ON gateway.users`,
  `DROP TABLE gateway.api_tokens, gateway.shared_limits`,
  `DROP FUNCTION gateway.tell_access_ended`,
  `ALTER TABLE gateway.sessions DROP COLUMN id`,
  `ALTER TABLE gateway.settings DROP COLUMN registration_open`,
  `ALTER TABLE gateway.admin_claims DROP COLUMN replaces_admin`,
  `REVOKE DELETE ON gateway.users FROM pm_gateway`,
];
