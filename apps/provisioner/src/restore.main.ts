import { DataSource } from 'typeorm';
import { readBackupConfig } from './backup.config.js';
import { restoreBackup } from './backup/restore-backup.js';

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Say which file to read: restore FILE\n');
  process.exit(2);
}
const dataSource = new DataSource({
  type: 'postgres',
  url: readBackupConfig().DATABASE_URL,
  applicationName: 'restore',
  poolSize: 1,
});
try {
  await dataSource.initialize();
  const { tables, rows } = await restoreBackup(dataSource, file);
  process.stdout.write(
    `${rows} rows of ${tables} tables restored; every table equals the backup\n`,
  );
} catch (error) {
  process.stderr.write(`Nothing was restored. ${error instanceof Error ? error.message : ''}\n`);
  process.exitCode = 1;
} finally {
  if (dataSource.isInitialized) await dataSource.destroy();
}
