import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their sessions, the admin's claim codes, sign-ins that were used up, and the installation's settings. */
export class People1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...grants]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE gateway.settings, gateway.spent_sign_ins, gateway.admin_claims, gateway.sessions, gateway.users`,
    );
  }
}

const tables = [
  `CREATE TABLE gateway.users (
     spotify_user_id text CONSTRAINT users_pkey PRIMARY KEY,
     account_id text CONSTRAINT users_account_id UNIQUE,
     role text NOT NULL DEFAULT 'regular' CONSTRAINT users_role CHECK (role IN ('admin', 'regular')),
     display_name text,
     email text,
     profile_image_url text,
     created_at timestamptz NOT NULL DEFAULT now(),
     updated_at timestamptz NOT NULL DEFAULT now(),
     last_seen_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE UNIQUE INDEX users_one_admin ON gateway.users (role) WHERE role = 'admin'`,
  `CREATE TABLE gateway.sessions (
     token_hash bytea CONSTRAINT sessions_pkey PRIMARY KEY
       CONSTRAINT sessions_token_hash CHECK (octet_length(token_hash) = 32),
     user_id text NOT NULL CONSTRAINT sessions_user_id_fkey
       REFERENCES gateway.users ON DELETE CASCADE ON UPDATE CASCADE,
     created_at timestamptz NOT NULL DEFAULT now(),
     expires_at timestamptz NOT NULL,
     user_agent text
   )`,
  `CREATE INDEX sessions_user_id ON gateway.sessions (user_id)`,
  `CREATE INDEX sessions_expires_at ON gateway.sessions (expires_at)`,
  `CREATE TABLE gateway.admin_claims (
     code_hash bytea CONSTRAINT admin_claims_pkey PRIMARY KEY
       CONSTRAINT admin_claims_code_hash CHECK (octet_length(code_hash) = 32),
     created_at timestamptz NOT NULL DEFAULT now(),
     expires_at timestamptz NOT NULL,
     used_at timestamptz
   )`,
  `CREATE TABLE gateway.spent_sign_ins (
     state_hash bytea CONSTRAINT spent_sign_ins_pkey PRIMARY KEY
       CONSTRAINT spent_sign_ins_state_hash CHECK (octet_length(state_hash) = 32),
     expires_at timestamptz NOT NULL
   )`,
  `CREATE INDEX spent_sign_ins_expires_at ON gateway.spent_sign_ins (expires_at)`,
  `CREATE TABLE gateway.settings (
     single boolean NOT NULL DEFAULT true CONSTRAINT settings_pkey PRIMARY KEY
       CONSTRAINT settings_single CHECK (single),
     gallery_published boolean NOT NULL,
     updated_at timestamptz NOT NULL DEFAULT now()
   )`,
];

const grants = [
  `GRANT SELECT, INSERT, UPDATE ON gateway.users TO pm_gateway`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON gateway.sessions TO pm_gateway`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON gateway.admin_claims TO pm_gateway`,
  `GRANT SELECT, INSERT, DELETE ON gateway.spent_sign_ins TO pm_gateway`,
  `GRANT SELECT, INSERT, UPDATE ON gateway.settings TO pm_gateway`,
];
