import { eventContracts } from '@app/contracts';
import { databaseSchemas } from '@app/service-kit';
import type { QueryRunner } from 'typeorm';

/**
 * A publisher may read, and only read, the inboxes of the services that listen to it: there it sees which of its events
 * have had their effect.
 */
export async function grantInboxReading(runner: QueryRunner): Promise<void> {
  for (const { publisher, consumers } of eventContracts) {
    for (const consumer of consumers) {
      const { schema } = databaseSchemas[consumer];
      const { role } = databaseSchemas[publisher];
      await runner.query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
      await runner.query(`GRANT SELECT ON ${schema}.inbox TO ${role}`);
    }
  }
}
