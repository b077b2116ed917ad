import { databaseSchemas } from '@app/service-kit';
import type { QueryRunner } from 'typeorm';
import { tunePlanner } from './planner-settings.js';

/** A service's login: its role's name is fixed, the password comes from its URL. */
export interface RoleLogin {
  readonly service: keyof typeof databaseSchemas;
  readonly password: string;
}

/**
 * Makes each service's role and schema. A role may use its own schema and nothing else; tables are granted one by one
 * by the migrations. Everything belongs to the owner who runs this, and no service logs in as the owner.
 */
export async function provisionRoles(
  runner: QueryRunner,
  logins: readonly RoleLogin[],
): Promise<void> {
  await runner.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  for (const extension of ['pg_trgm', 'unaccent']) {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS ${extension} SCHEMA public`);
  }
  await tunePlanner((sql) => runner.query(sql));
  await makeRole(runner, 'pm_reader', 'NOLOGIN');
  for (const { service, password } of logins) {
    const { schema, role } = databaseSchemas[service];
    await makeRole(runner, role, 'LOGIN');
    await setPassword(runner, role, password);
    await runner.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    await runner.query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
  }
}

async function makeRole(
  runner: QueryRunner,
  role: string,
  login: 'LOGIN' | 'NOLOGIN',
): Promise<void> {
  await runner.query(
    `DO $$ BEGIN
       CREATE ROLE ${role} ${login};
     EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
     END $$`,
  );
}

/** @throws an error that does not repeat the statement: the password stands in it */
async function setPassword(runner: QueryRunner, role: string, password: string): Promise<void> {
  try {
    await runner.query(`ALTER ROLE ${role} WITH LOGIN PASSWORD ${quote(password)}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'refused';
    // oxlint-disable-next-line preserve-caught-error -- the cause would bring the statement along
    throw new Error(`the role ${role} could not be given its password: ${reason}`);
  }
}

/** DDL takes no parameters; a password may hold any character. */
function quote(text: string): string {
  return `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
