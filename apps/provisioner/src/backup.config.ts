import { readConfig } from '@app/service-kit';
import { z } from 'zod';

/** Environment of the backup and restore commands. */
export const backupConfigSchema = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .describe('Postgres, as the owner of all tables'),
});

/** @throws ConfigError */
export function readBackupConfig(): z.infer<typeof backupConfigSchema> {
  return readConfig('backup', backupConfigSchema, process.env);
}
