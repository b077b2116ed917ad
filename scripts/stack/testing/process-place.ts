import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProcessPlace, ProgramSpec } from '../child-process.js';
import { withTemporaryFolder } from './temporary-folder.js';

/** Lends folders for logs and pid files, and a way to describe a small Node program by its source. */
export function withProcessPlace<T>(
  use: (
    place: ProcessPlace & { readonly folder: string },
    program: (name: string, source: string) => Promise<ProgramSpec>,
  ) => Promise<T>,
): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    const place = { folder, logs: join(folder, 'logs'), pids: join(folder, 'pids') };
    await mkdir(place.logs);
    await mkdir(place.pids);
    const program = async (name: string, source: string): Promise<ProgramSpec> => {
      const file = join(folder, `${name}.mjs`);
      await writeFile(file, source);
      return {
        name,
        command: process.execPath,
        args: [file],
        cwd: folder,
        env: {},
        stopSignal: 'SIGTERM',
        stopDeadlineMs: 5_000,
      };
    };
    return use(place, program);
  });
}
