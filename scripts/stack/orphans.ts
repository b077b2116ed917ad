import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from './process-identity.js';
import { readPidFiles, removePidFile } from './pid-file.js';
import { signalGroup, signalProcess } from './signals.js';

const pollMs = 50;

/**
 * Ends what a killed starter left behind: every process with a record in `pidDirectory` that still is the recorded one.
 * Each gets its own stop signal, then, after `graceMs`, SIGKILL. Returns the names of those that were ended.
 */
export async function endOrphans(pidDirectory: string, graceMs = 10_000): Promise<string[]> {
  const records = readPidFiles(pidDirectory);
  const orphans = records.filter((record) => isRunning(record));
  await Promise.all(
    orphans.map(async (orphan) => {
      signalProcess(orphan.pid, orphan.stopSignal);
      if (await hasEnded(orphan, graceMs)) return;
      signalGroup(orphan.pid, 'SIGKILL');
      await hasEnded(orphan, graceMs);
    }),
  );
  for (const record of records) removePidFile(pidDirectory, record.name);
  return orphans.map((orphan) => orphan.name);
}

/** Waits until a process that is not our child has ended; false if it has not within `timeoutMs`. */
export async function hasEnded(identity: ProcessIdentity, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isRunning(identity)) {
    if (Date.now() >= deadline) return false;
    await sleep(pollMs);
  }
  return true;
}
