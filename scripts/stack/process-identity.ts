import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * One process and no other: a pid together with the moment it started. Pids are handed out again, the pair is not.
 */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string;
}

const hasProc = existsSync('/proc/self/stat');

/** The identity of a running process; null when there is none with this pid, or only its zombie. */
export function identifyProcess(pid: number): ProcessIdentity | null {
  const startedAt = hasProc ? startFromProc(pid) : startFromPs(pid);
  return startedAt === null ? null : { pid, startedAt };
}

/** True while exactly this process runs; false once it ended, even if its pid belongs to another one now. */
export function isRunning(identity: ProcessIdentity): boolean {
  return identifyProcess(identity.pid)?.startedAt === identity.startedAt;
}

/** The pid of the parent of a running process, or null. */
export function parentPid(pid: number): number | null {
  const parent = hasProc ? procStat(pid)?.[1] : askPs(pid, 'ppid=');
  return parent === undefined || parent === null ? null : Number(parent);
}

function startFromProc(pid: number): string | null {
  const fields = procStat(pid);
  if (fields === null || fields[0] === 'Z' || fields[0] === 'X') return null;
  const ticksSinceBoot = fields[19];
  return ticksSinceBoot === undefined ? null : `${bootId()}:${ticksSinceBoot}`;
}

/** The fields of /proc/<pid>/stat from the state on (proc(5)): [0] is the state, [1] the parent, [19] the start. */
function procStat(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command stands in brackets and may hold spaces and brackets of its own.
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

let knownBootId: string | undefined;
function bootId(): string {
  knownBootId ??= readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return knownBootId;
}

function startFromPs(pid: number): string | null {
  if (askPs(pid, 'state=')?.startsWith('Z')) return null;
  return askPs(pid, 'lstart=');
}

function askPs(pid: number, field: string): string | null {
  try {
    const environment = { LC_ALL: 'C', PATH: '/bin:/usr/bin' };
    const answer = execFileSync('ps', ['-o', field, '-p', String(pid)], {
      encoding: 'utf8',
      env: environment,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return answer === '' ? null : answer;
  } catch {
    return null;
  }
}
