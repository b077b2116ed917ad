import { z } from 'zod';

/** The form of the file; a later form gets another number. */
export const BACKUP_FORMAT = 1;

/** First line: what the file is. `migrations` are those that had run: a restore needs the same. */
export const backupHeaderSchema = z.object({
  backup: z.literal('playlist-maker'),
  format: z.literal(BACKUP_FORMAT),
  takenAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  tables: z.array(z.string()),
});
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

/** Then, for each table: a line that names it, its rows a line each, and a line that seals it. */
export const tableStartSchema = z.object({ table: z.string() });
export const tableEndSchema = z.object({
  end: z.string(),
  rows: z.int().nonnegative(),
  md5: z.string(),
});
export type TableEnd = z.infer<typeof tableEndSchema>;

/** Why a backup cannot be made or restored. */
export class BackupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BackupError';
  }
}
