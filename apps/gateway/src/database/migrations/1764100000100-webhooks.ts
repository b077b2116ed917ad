import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Webhooks, and the queue of what they are to be told. */
export class Webhooks1764100000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE gateway.webhook_deliveries, gateway.webhooks`);
  }
}

const statements = [
  `CREATE TABLE gateway.webhooks (
     id uuid CONSTRAINT webhooks_pkey PRIMARY KEY,
     name text NOT NULL,
     url text NOT NULL,
     format text NOT NULL CONSTRAINT webhooks_format CHECK (format IN ('json', 'ntfy', 'gotify')),
     kinds text[] NOT NULL,
     enabled boolean NOT NULL,
     sealed_secret text,
     created_at timestamptz NOT NULL DEFAULT now(),
     updated_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE TABLE gateway.webhook_deliveries (
     id uuid CONSTRAINT webhook_deliveries_pkey PRIMARY KEY,
     webhook_id uuid NOT NULL CONSTRAINT webhook_deliveries_webhook_id_fkey
       REFERENCES gateway.webhooks ON DELETE CASCADE,
     notice jsonb NOT NULL,
     state text NOT NULL DEFAULT 'pending'
       CONSTRAINT webhook_deliveries_state CHECK (state IN ('pending', 'delivered', 'failed')),
     attempts integer NOT NULL DEFAULT 0,
     outcome text,
     status integer,
     created_at timestamptz NOT NULL,
     attempted_at timestamptz,
     next_attempt_at timestamptz
   )`,
  `CREATE INDEX webhook_deliveries_due ON gateway.webhook_deliveries (next_attempt_at) WHERE state = 'pending'`,
  `CREATE INDEX webhook_deliveries_newest ON gateway.webhook_deliveries (webhook_id, created_at DESC)`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON gateway.webhooks, gateway.webhook_deliveries TO pm_gateway`,
];
