import { parseArgs } from 'node:util';
import { connectBroker, EVENT_STREAM } from '@app/messaging';
import { jetstreamManager } from '@nats-io/jetstream';
import { DataSource } from 'typeorm';
import { readPurgeConfig } from './purge.config.js';
import { confirmPurge } from './purge/confirm-purge.js';
import { purgeDatabase } from './purge/purge-database.js';
import { keptTables, planPurge } from './purge/purge-plan.js';

const { yes } = parseArgs({ options: { yes: { type: 'boolean', default: false } } }).values;
const config = readPurgeConfig();
const say = (line: string): boolean => process.stderr.write(`${line}\n`);

const dataSource = new DataSource({
  type: 'postgres',
  url: config.DATABASE_URL,
  applicationName: 'purge',
  poolSize: 1,
});
await dataSource.initialize();
try {
  const planned = await planPurge(dataSource.manager);
  say('This deletes, for good, everything that came from Spotify or hangs on it: people and their');
  say('sign-ins, the library with its history, all tracks, their features, the gallery, and the');
  say('events in the broker. Backups are files of yours: delete them yourself.\n');
  for (const { name, rows } of planned.filter((table) => table.rows > 0)) {
    say(`  delete  ${String(rows).padStart(8)}  ${name}`);
  }
  for (const [name, why] of Object.entries(keptTables)) say(`  keep              ${name}: ${why}`);
  if (!yes && !(await confirmPurge(process.stdin, process.stderr))) {
    say('\nNothing was deleted.');
    process.exitCode = 1;
  } else {
    const purged = await purgeDatabase(dataSource);
    const connection = await connectBroker(config.NATS_URL, 'purge');
    const manager = await jetstreamManager(connection);
    const { purged: events } = await manager.streams.purge(EVENT_STREAM);
    await connection.close();
    const rows = Object.fromEntries(purged.map((table) => [table.name, table.rows]));
    process.stdout.write(
      `${JSON.stringify({ purgedAt: new Date().toISOString(), rows, events, kept: Object.keys(keptTables) })}\n`,
    );
  }
} finally {
  await dataSource.destroy();
}
