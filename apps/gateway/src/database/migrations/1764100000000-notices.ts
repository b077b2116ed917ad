import { consumingTablesV1 } from '@app/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices for the operator, and the tables of a service that listens to events. */
export class Notices1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...consumingTablesV1('gateway'), ...grants]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE gateway.notices, gateway.inbox, gateway.dead_letters`);
  }
}

const tables = [
  `CREATE TABLE gateway.notices (
     key text CONSTRAINT notices_pkey PRIMARY KEY,
     kind text NOT NULL CONSTRAINT notices_kind CHECK (kind <> ''),
     title text NOT NULL,
     message text NOT NULL,
     until timestamptz,
     raised_at timestamptz NOT NULL,
     raised_by text NOT NULL,
     received_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE INDEX notices_newest ON gateway.notices (raised_at DESC, key)`,
];

const grants = [
  `GRANT SELECT, INSERT ON gateway.notices, gateway.inbox, gateway.dead_letters TO pm_gateway`,
];
