import { execFile } from 'node:child_process';
import { access, constants, copyFile, mkdir, readdir, rename } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { PlainError } from './plain-error.js';
import { inWorkFolder } from './work-folder.js';

const run = promisify(execFile);
const program = 'nats-server';
/** Debian installs the server outside the PATH of plain users. */
const moreFolders = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];
const downloadTimeoutMs = 300_000;

/** There is no nats-server and none could be fetched; the message says what to do. */
export class NatsBinaryError extends PlainError {
  override readonly name = 'NatsBinaryError';
}

/** A nats-server that runs on this machine. */
export interface NatsBinary {
  readonly path: string;
  readonly version: string;
}

/**
 * Finds nats-server on the PATH, else in `binDirectory`, else unpacks Debian's package there, which needs apt and no
 * root. Throws `NatsBinaryError`.
 */
export async function findNatsServer(
  binDirectory: string,
  searchPath: string,
  env: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<NatsBinary> {
  const folders = [...searchPath.split(delimiter), ...moreFolders, binDirectory];
  for (const folder of folders.filter((entry) => entry !== '')) {
    const found = await tryBinary(join(folder, program));
    if (found !== null) return found;
  }
  const unpacked = await unpackFromDebian(binDirectory, { env, signal }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw new NatsBinaryError(
      `nats-server is not installed and could not be fetched (${reasonOf(error)}).\n${installAdvice(process.platform)}`,
      { cause: error },
    );
  });
  const found = await tryBinary(unpacked);
  if (found !== null) return found;
  throw new NatsBinaryError(`${unpacked} does not run.\n${installAdvice(process.platform)}`);
}

function installAdvice(platform: NodeJS.Platform): string {
  const install =
    platform === 'darwin'
      ? 'Install it with `brew install nats-server`'
      : 'Install it (Debian, Ubuntu: `sudo apt-get install nats-server`)';
  return `${install}, or set NATS_URL to a NATS server with JetStream.`;
}

async function tryBinary(path: string): Promise<NatsBinary | null> {
  try {
    await access(path, constants.X_OK);
    const { stdout, stderr } = await run(path, ['--version']);
    const version = /v(\d+\.\d+\.\d+\S*)/.exec(`${stdout}${stderr}`)?.[1];
    return version === undefined ? null : { path, version };
  } catch {
    return null;
  }
}

interface RunOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
}

function unpackFromDebian(binDirectory: string, options: RunOptions): Promise<string> {
  return inWorkFolder(binDirectory, async (work) => {
    await download(work, options);
    const archive = (await readdir(work)).find((entry) => entry.endsWith('.deb'));
    if (archive === undefined) throw new Error('apt-get download brought no package');
    const root = join(work, 'root');
    await run('dpkg', ['-x', join(work, archive), root], options);
    const target = join(binDirectory, program);
    // Copied beside its place, then moved: two starts at once never see half a program.
    await copyFile(join(root, 'usr', 'sbin', program), join(work, program));
    await rename(join(work, program), target);
    return target;
  });
}

/** With the machine's package lists, else with lists of our own, which any user may make. */
async function download(work: string, runOptions: RunOptions): Promise<void> {
  const options = { ...runOptions, cwd: work, timeout: downloadTimeoutMs };
  try {
    await run('apt-get', ['download', program], options);
  } catch {
    const lists = join(work, 'apt', 'lists');
    const cache = join(work, 'apt', 'cache');
    await mkdir(join(lists, 'partial'), { recursive: true });
    await mkdir(join(cache, 'archives', 'partial'), { recursive: true });
    const own = ['-o', `Dir::State::lists=${lists}`, '-o', `Dir::Cache=${cache}`];
    await run('apt-get', [...own, 'update'], options);
    await run('apt-get', [...own, 'download', program], options);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { stderr } = error as { stderr?: unknown };
  const words = typeof stderr === 'string' && stderr.trim() !== '' ? stderr : error.message;
  return words.trim().split('\n').at(-1) ?? words;
}
