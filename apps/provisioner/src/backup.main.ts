import { DataSource } from 'typeorm';
import { readBackupConfig } from './backup.config.js';
import { takeBackup } from './backup/take-backup.js';

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Say which file to write: backup FILE\n');
  process.exit(2);
}
const dataSource = new DataSource({
  type: 'postgres',
  url: readBackupConfig().DATABASE_URL,
  applicationName: 'backup',
  poolSize: 1,
});
try {
  await dataSource.initialize();
  const { tables, rows } = await takeBackup(dataSource, file, new Date());
  process.stdout.write(`${file}: ${rows} rows of ${tables} tables\n`);
} catch (error) {
  process.stderr.write(`There is no backup. ${error instanceof Error ? error.message : ''}\n`);
  process.exitCode = 1;
} finally {
  if (dataSource.isInitialized) await dataSource.destroy();
}
