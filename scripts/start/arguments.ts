import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isOptionName, nearestOption, optionTable, takesValue } from './option-table.js';
import { PlainError } from '../stack/plain-error.js';

/** The options of `npm start`, checked; paths are absolute. */
export interface StartOptions {
  readonly fresh: boolean;
  readonly once: boolean;
  readonly json: boolean;
  readonly verbose: boolean;
  readonly help: boolean;
  readonly port: number | undefined;
  readonly data: string | undefined;
  readonly library: string | undefined;
  readonly features: string | undefined;
}

/** The command line makes no sense; the message says where and what was probably meant. */
export class UsageError extends PlainError {
  override readonly name = 'UsageError';
}

/** Parses the command line; relative paths start at `baseDirectory`. Throws `UsageError`. */
export function parseStartArguments(argv: readonly string[], baseDirectory: string): StartOptions {
  const given = collect(argv);
  const path = (name: string): string | undefined => {
    const value = given.get(name);
    return value === undefined ? undefined : resolve(baseDirectory, value);
  };
  const options: StartOptions = {
    fresh: given.has('fresh'),
    once: given.has('once'),
    json: given.has('json'),
    verbose: given.has('verbose'),
    help: given.has('help'),
    port: parsePort(given.get('port')),
    data: path('data'),
    library: path('library'),
    features: path('features'),
  };
  if (options.json && !options.once && !options.help) {
    throw new UsageError('--json belongs to --once: npm start --silent -- --once --json');
  }
  return options;
}

function collect(argv: readonly string[]): Map<string, string> {
  const known = Object.fromEntries(
    Object.keys(optionTable).map((name) => [
      name,
      { type: isOptionName(name) && takesValue(name) ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options: known, strict: false, tokens: true });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') throw new UsageError(`unexpected argument: ${token.value}`);
    if (token.kind !== 'option') continue;
    const value = checkOption(token.name, token.rawName, token.value, token.inlineValue === true);
    if (given.has(token.name)) throw new UsageError(`${token.rawName} is given twice`);
    given.set(token.name, value);
  }
  return given;
}

function checkOption(
  name: string,
  rawName: string,
  value: string | undefined,
  inline: boolean,
): string {
  if (!isOptionName(name) || !rawName.startsWith('--')) {
    throw new UsageError(`unknown option ${rawName}: did you mean --${nearestOption(name)}?`);
  }
  if (!takesValue(name)) {
    if (value !== undefined) throw new UsageError(`--${name} takes no value`);
    return '';
  }
  const isMissing = value === undefined || value === '' || (!inline && value.startsWith('--'));
  if (isMissing) throw new UsageError(`--${name} needs a value`);
  return value;
}

function parsePort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) {
    throw new UsageError(`--port needs a number from 1 to 65535, not ${JSON.stringify(text)}`);
  }
  return port;
}
