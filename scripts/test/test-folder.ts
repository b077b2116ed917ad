import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProcessPlace } from '../stack/child-process.js';
import { acquireLock, lockHolder } from '../stack/lock.js';
import { endOrphans } from '../stack/orphans.js';

const prefix = 'playlist-maker-test-';
const lockName = 'lock.json';
const graceMs = 3_000;
/** A folder without a lock is being made, unless it is older than this. */
const makingMs = 60_000;

/** The folder of one test run: everything it starts keeps its files there. */
export interface TestFolder extends ProcessPlace {
  readonly path: string;
  remove(): Promise<void>;
}

/** Makes a folder below `parent` (the system's folder for temporary files), locked for this process. */
export async function makeTestFolder(parent: string): Promise<TestFolder> {
  const path = await mkdtemp(join(parent, prefix));
  await acquireLock(join(path, lockName), 'npm test');
  const folder = { path, logs: join(path, 'logs'), pids: join(path, 'pids') };
  await mkdir(folder.logs);
  await mkdir(folder.pids);
  return { ...folder, remove: () => rm(path, { recursive: true, force: true }) };
}

/**
 * Ends what killed test runs of this user left behind, and removes their folders. Returns the names of the processes
 * that were ended.
 */
export async function clearDeadTestFolders(parent: string): Promise<string[]> {
  const ended: string[] = [];
  for (const entry of await readdir(parent)) {
    if (!entry.startsWith(prefix)) continue;
    const path = join(parent, entry);
    if (!(await isAbandoned(path))) continue;
    ended.push(...(await endOrphans(join(path, 'pids'), graceMs).catch(() => [])));
    await rm(path, { recursive: true, force: true });
  }
  return ended;
}

/** Only a folder of our own says anything: anybody may put anything into the folder for temporary files. */
async function isAbandoned(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isDirectory() || found.uid !== process.getuid?.()) return false;
  const lock = join(path, lockName);
  if (await stat(lock).catch(() => null)) return (await lockHolder(lock)) === null;
  return Date.now() - found.mtimeMs > makingMs;
}
