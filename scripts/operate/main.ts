import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, type ScriptEnvironment } from '../environment.js';
import { PlainError } from '../stack/plain-error.js';
import { restoreLocally } from './restore-local.js';
import { findDataDirectory, readAddresses, type SystemAddresses } from './find-system.js';

/** What an operator can do to a running system, and the program that does it. */
const commands = {
  'admin:claim': {
    program: ['gateway', 'src', 'claim-admin.main.js'],
    arguments: 0,
    flag: 'replace',
  },
  backup: { program: ['provisioner', 'src', 'backup.main.js'], arguments: 1, flag: null },
  restore: { program: ['provisioner', 'src', 'restore.main.js'], arguments: 1, flag: null },
  replay: { program: ['provisioner', 'src', 'replay.main.js'], arguments: 1, flag: null },
  purge: { program: ['provisioner', 'src', 'purge.main.js'], arguments: 0, flag: 'yes' },
} as const;
type Command = keyof typeof commands;

const usage =
  'Use: npm run admin:claim [-- --replace] | backup -- FILE | restore -- FILE --data NEW-DIR | replay -- gallery | ' +
  'purge [-- --yes]; with several systems: --data DIR\n';
const usageExitCode = 2;

/** Runs an operator's command on the system that `npm start` runs here, or on the one that the environment names. */
export async function main(root: string, argv: readonly string[]): Promise<number> {
  const parsed = parse(argv);
  if (parsed === null) {
    process.stderr.write(usage);
    return usageExitCode;
  }
  try {
    const environment = readEnvironment();
    const [file] = parsed.words;
    if (parsed.command === 'restore' && parsed.data !== undefined && file !== undefined) {
      await restoreLocally(root, file, resolve(parsed.data), environment);
      return 0;
    }
    const env = { ...environment.inherited, ...(await variables(root, parsed, environment)) };
    return await run(
      join(root, 'dist', 'apps', ...commands[parsed.command].program),
      parsed.words,
      env,
    );
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

interface Parsed {
  readonly command: Command;
  readonly words: readonly string[];
  readonly data: string | undefined;
}

function parse(argv: readonly string[]): Parsed | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...argv],
      options: {
        data: { type: 'string' },
        replace: { type: 'boolean' },
        yes: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    const [command, ...words] = positionals;
    if (command === undefined || !isCommand(command)) return null;
    if (words.length !== commands[command].arguments) return null;
    const { data, ...flags } = values;
    const { flag } = commands[command];
    if (Object.keys(flags).some((name) => name !== flag)) return null;
    const files = command === 'backup' || command === 'restore';
    return {
      command,
      words: [
        ...(files ? words.map((word) => resolve(word)) : words),
        ...Object.keys(flags).map((name) => `--${name}`),
      ],
      data,
    };
  } catch {
    return null;
  }
}

function isCommand(text: string): text is Command {
  return Object.hasOwn(commands, text);
}

async function variables(
  root: string,
  { command, data }: Parsed,
  environment: ScriptEnvironment,
): Promise<Record<string, string>> {
  const given = environment.DATABASE_URL !== undefined && environment.NATS_URL !== undefined;
  if (given && data === undefined) return fromEnvironment(command, environment);
  const directory = await findDataDirectory(root, data === undefined ? undefined : resolve(data));
  return fromAddresses(command, await readAddresses(directory));
}

function fromAddresses(command: Command, addresses: SystemAddresses): Record<string, string> {
  switch (command) {
    case 'admin:claim':
      return { DATABASE_URL: addresses.gatewayDatabaseUrl, PUBLIC_URL: addresses.publicUrl };
    case 'backup':
    case 'restore':
      return { DATABASE_URL: addresses.ownerUrl };
    case 'replay':
      return { NATS_URL: addresses.natsAdminUrl };
    case 'purge':
      return { DATABASE_URL: addresses.ownerUrl, NATS_URL: addresses.natsAdminUrl };
  }
}

function fromEnvironment(command: Command, environment: ScriptEnvironment): Record<string, string> {
  const owner = environment.DATABASE_URL ?? '';
  return {
    DATABASE_URL: command === 'admin:claim' ? (environment.GATEWAY_DATABASE_URL ?? owner) : owner,
    NATS_URL: environment.NATS_URL ?? '',
    ...(environment.PUBLIC_URL === undefined ? {} : { PUBLIC_URL: environment.PUBLIC_URL }),
  };
}

function run(
  entry: string,
  words: readonly string[],
  env: Record<string, string>,
): Promise<number> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [entry, ...words], { env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => done(code ?? 1));
  });
}
