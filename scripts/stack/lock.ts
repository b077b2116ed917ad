import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { errorCode } from './error-code.js';
import { identifyProcess, isRunning } from './process-identity.js';
import { PlainError } from './plain-error.js';

const guardPollMs = 5;

const holderSchema = z.object({
  pid: z.int().positive(),
  startedAt: z.string(),
  since: z.iso.datetime(),
  purpose: z.string(),
});

/** Who holds a lock: the process, since when, and what it said it does. */
export type LockHolder = z.infer<typeof holderSchema>;

/** The lock is held by a process that runs. */
export class LockHeldError extends PlainError {
  override readonly name = 'LockHeldError';
  constructor(readonly holder: LockHolder) {
    super(`held by process ${holder.pid} (${holder.purpose}) since ${holder.since}`);
  }
}

/** A lock that is held until it is released or its process ends. */
export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the lock `file` for this process. A lock whose holder has ended is taken over. Throws `LockHeldError`.
 * The file appears complete or not at all (it is linked into place), so nobody ever reads half a lock.
 */
export async function acquireLock(file: string, purpose: string): Promise<Lock> {
  const self = identifyProcess(process.pid);
  if (self === null) throw new Error('this process cannot be identified');
  const mine: LockHolder = { ...self, since: new Date().toISOString(), purpose };
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(mine)}\n`, { mode: 0o600 });
  try {
    while (!(await linkIfAbsent(draft, file))) await removeStale(file, draft);
  } finally {
    await rm(draft, { force: true });
  }
  return { release: () => rm(file, { force: true }) };
}

/** The process that holds a lock, or null where nobody does. */
export async function lockHolder(file: string): Promise<LockHolder | null> {
  const holder = await readHolder(file);
  return holder !== null && isRunning(holder) ? holder : null;
}

/**
 * Removes the lock if its holder has ended, else throws `LockHeldError`. Only who holds the guard may look and remove:
 * otherwise one process could remove the fresh lock of another that was quicker to replace the stale one.
 */
async function removeStale(file: string, draft: string): Promise<void> {
  const guard = `${file}.guard`;
  if (!(await linkIfAbsent(draft, guard))) {
    const holder = await readHolder(guard);
    // Held for moments, unless its holder was killed in one of them.
    if (holder !== null && !isRunning(holder)) await rm(guard, { force: true });
    else await sleep(guardPollMs);
    return;
  }
  try {
    const holder = await lockHolder(file);
    if (holder !== null) throw new LockHeldError(holder);
    await rm(file, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

async function readHolder(file: string): Promise<LockHolder | null> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

async function linkIfAbsent(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}
