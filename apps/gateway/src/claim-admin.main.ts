import { parseArgs } from 'node:util';
import { createDataSource, databaseSchemas, systemClock } from '@app/service-kit';
import { AdminClaimRepository } from './claim-admin/admin-claim.repository.js';
import { makeClaim } from './claim-admin/make-claim.js';
import { entities } from './database/entities/index.js';
import { readClaimAdminConfig } from './gateway.config.js';

const { replace } = parseArgs({
  options: { replace: { type: 'boolean', default: false } },
}).values;
const config = readClaimAdminConfig();
const dataSource = createDataSource({
  url: config.DATABASE_URL,
  schema: databaseSchemas.gateway.schema,
  applicationName: 'claim-admin',
  entities,
  poolSize: 1,
});
await dataSource.initialize();
try {
  const { code, expiresAt } = await makeClaim(
    new AdminClaimRepository(dataSource),
    systemClock,
    replace,
  );
  const address = new URL('/auth/spotify/admin', config.PUBLIC_URL);
  address.searchParams.set('claim', code);
  process.stdout.write(
    `Open this address and sign in with the Spotify account that is to be the admin:\n\n` +
      `  ${address.href}\n\n` +
      `It works once, until ${expiresAt.toISOString()}. The claim code in it is not stored and not shown again.\n` +
      (replace
        ? 'Whoever is the admin now becomes a regular user then, and is disconnected.\n'
        : ''),
  );
} finally {
  await dataSource.destroy();
}
