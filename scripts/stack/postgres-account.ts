import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { PlainError } from './plain-error.js';

const run = promisify(execFile);

/** A program and its arguments, and the user that it is started as (the current one if not given). */
export interface Invocation {
  readonly command: string;
  readonly args: readonly string[];
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
}

/** The user that runs Postgres. `owner` is null where that is the current user. */
export interface PostgresAccount {
  readonly owner: { readonly uid: number; readonly gid: number } | null;
  invoke(command: string, args: readonly string[]): Invocation;
}

/** No user was found that could run Postgres for root. */
export class PostgresAccountError extends PlainError {
  override readonly name = 'PostgresAccountError';
}

const candidates = ['postgres', 'nobody'];

/**
 * Postgres refuses to run as root. A plain user runs it as themselves; root runs it as the owner of an existing
 * `dataDirectory`, else as `postgres` or `nobody`. Where that user could not reach one of the `paths` because a folder
 * above it is closed (a checkout in /root), the program keeps the one capability to look past that.
 */
export async function choosePostgresAccount(
  dataDirectory: string,
  paths: readonly string[],
): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0) {
    return { owner: null, invoke: (command, args) => ({ command, args }) };
  }
  const owner = (await existingOwner(dataDirectory)) ?? (await firstAccount(candidates));
  const closed = await firstClosed([dataDirectory, ...paths]);
  if (closed === null) return { owner, invoke: (command, args) => ({ command, args, ...owner }) };

  const capability = await readingCapability();
  if (capability === null) {
    throw new PostgresAccountError(
      `Postgres cannot run as root, and no other user may pass through ${closed}. ` +
        'Start as a plain user, or give --data and the checkout a place that others may pass through.',
    );
  }
  const prefix = setprivArguments(owner, capability);
  return {
    owner,
    invoke: (command, args) => ({ command: 'setpriv', args: [...prefix, command, ...args] }),
  };
}

/**
 * `setpriv` (util-linux) becomes another user and keeps one capability. `no_setuid_fixup` matters: without it access(2)
 * ignores the capabilities of a process whose real user is not root, and Postgres looks for itself with access(2)
 * (tried with Postgres 17.10 on Linux 6.18, November 2026).
 */
export function setprivArguments(
  owner: { readonly uid: number; readonly gid: number },
  capability: string,
): string[] {
  const only = `-all,+${capability}`;
  return [
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
    '--securebits=+no_setuid_fixup',
    `--inh-caps=${only}`,
    `--ambient-caps=${only}`,
    `--bounding-set=${only}`,
    '--',
  ];
}

/** The nearest folder at or above one of the paths that "others" may not pass through; null if all are open. */
export async function firstClosed(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const { mode } = await stat(folder);
      if ((mode & 0o001) === 0) return folder;
      if (folder === dirname(folder)) break;
    }
  }
  return null;
}

async function existingOwner(directory: string): Promise<{ uid: number; gid: number } | null> {
  const found = await stat(directory).catch(() => null);
  return found === null || found.uid === 0 ? null : { uid: found.uid, gid: found.gid };
}

async function firstAccount(names: readonly string[]): Promise<{ uid: number; gid: number }> {
  for (const name of names) {
    const ids = await idsOf(name);
    if (ids !== null) return ids;
  }
  throw new PostgresAccountError(
    `Postgres cannot run as root, and there is no user ${names.join(' or ')} to run it as: start as a plain user`,
  );
}

async function idsOf(name: string): Promise<{ uid: number; gid: number } | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

const capabilityBits = [
  { name: 'dac_read_search', bit: 2n },
  { name: 'dac_override', bit: 1n },
] as const;

/** The weakest capability at hand that passes closed folders (containers often withhold the first one). */
async function readingCapability(): Promise<string | null> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const effective = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'}`);
  return capabilityBits.find(({ bit }) => ((effective >> bit) & 1n) === 1n)?.name ?? null;
}
