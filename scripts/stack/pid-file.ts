import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const signalSchema = z.custom<NodeJS.Signals>(
  (value) => typeof value === 'string' && value in constants.signals,
);

const pidRecordSchema = z.object({
  name: z.string().min(1),
  pid: z.int().min(2),
  startedAt: z.string().min(1),
  stopSignal: signalSchema,
});

/** What a pid file holds: which process, since when, and how it wants to be asked to stop. */
export type PidRecord = z.infer<typeof pidRecordSchema>;

/**
 * Writes `<name>.json`. Synchronous on purpose: it runs in the same turn as the spawn, so that a starter that is killed
 * at any moment leaves no child without a record.
 */
export function writePidFile(directory: string, record: PidRecord): void {
  const file = join(directory, `${record.name}.json`);
  writeFileSync(`${file}.new`, `${JSON.stringify(record)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Forgets a process that has ended. */
export function removePidFile(directory: string, name: string): void {
  rmSync(join(directory, `${name}.json`), { force: true });
}

/** The records of a directory; files that cannot be read as one are left alone and skipped. */
export function readPidFiles(directory: string): PidRecord[] {
  const records: PidRecord[] = [];
  for (const entry of readdirSync(directory)) {
    if (!entry.endsWith('.json')) continue;
    const record = parseRecord(readFileSync(join(directory, entry), 'utf8'));
    if (record !== null) records.push(record);
  }
  return records;
}

function parseRecord(text: string): PidRecord | null {
  try {
    return pidRecordSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
