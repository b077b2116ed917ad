import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProcessPlace } from './child-process.js';
import { errorCode } from './error-code.js';
import { acquireLock, LockHeldError } from './lock.js';
import { rotateLogs } from './log-file.js';
import { endOrphans } from './orphans.js';
import { PlainError } from './plain-error.js';

const marker = 'playlist-maker.json';
const contents = ['postgres', 'postgres.new', 'nats', 'logs', 'pids', 'secrets.json', 'ports.json'];

/** A data directory that cannot be used; the message says why and what to do. */
export class DataDirectoryError extends PlainError {
  override readonly name = 'DataDirectoryError';
}

/** An opened data directory: locked for this process until `close`. */
export interface DataDirectory extends ProcessPlace {
  readonly path: string;
  readonly postgres: string;
  readonly nats: string;
  readonly secretsFile: string;
  readonly portsFile: string;
  /** The processes of a killed start that were ended on opening. */
  readonly endedOrphans: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens a data directory, making it where it does not exist: locks it, ends the orphans of a killed start, empties it
 * if `fresh`, puts the old logs aside. Throws `DataDirectoryError`.
 */
export async function openDataDirectory(
  path: string,
  options: { readonly fresh: boolean; readonly purpose: string },
): Promise<DataDirectory> {
  await explainDenied(path, () => claimDirectory(path));
  const lock = await acquireLock(join(path, 'lock.json'), options.purpose).catch(
    (error: unknown) => {
      if (!(error instanceof LockHeldError)) throw error;
      throw new DataDirectoryError(
        `${path} is in use: ${error.message}. Stop that one, or choose another --data.`,
        { cause: error },
      );
    },
  );
  try {
    const directory = layout(path);
    await makeFolders(directory);
    const endedOrphans = await endOrphans(directory.pids);
    if (options.fresh) {
      for (const entry of contents) await rm(join(path, entry), { recursive: true, force: true });
      await makeFolders(directory);
    }
    await rotateLogs(directory.logs);
    return { ...directory, endedOrphans, close: () => lock.release() };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function layout(path: string): Omit<DataDirectory, 'endedOrphans' | 'close'> {
  return {
    path,
    postgres: join(path, 'postgres'),
    nats: join(path, 'nats'),
    logs: join(path, 'logs'),
    pids: join(path, 'pids'),
    secretsFile: join(path, 'secrets.json'),
    portsFile: join(path, 'ports.json'),
  };
}

async function makeFolders(directory: ProcessPlace & { readonly nats: string }): Promise<void> {
  for (const folder of [directory.logs, directory.pids, directory.nats]) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  }
}

/** A directory is ours if it carries our marker; an empty or new one becomes ours. Nobody else's files are touched. */
async function claimDirectory(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  const entries = await readdir(path);
  if (entries.includes(marker)) {
    await readFile(join(path, marker));
    return;
  }
  if (entries.length > 0) {
    throw new DataDirectoryError(
      `${path} holds other files: give --data a new or empty directory, or one that npm start made`,
    );
  }
  // Others may pass through, not look: as root, Postgres runs as another user below this directory.
  await chmod(path, 0o711);
  await writeFile(join(path, marker), `${JSON.stringify({ format: 1 })}\n`, { mode: 0o600 });
}

async function explainDenied(path: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOTDIR' && code !== 'EROFS')
      throw error;
    const reason = String(error);
    throw new DataDirectoryError(
      `${path} cannot be used (${reason}). If another user, such as root, started it before, go on as that user; ` +
        'or choose another directory with --data.',
      { cause: error },
    );
  }
}
