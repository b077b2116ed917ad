import { optionNames, takesValue } from './option-table.js';

/**
 * Without a lone `--` npm takes options for its own settings: `npm start --fresh --port 4000` arrives as the settings
 * `fresh` and `port` and the stray argument `4000` (npm 11; `--port=4000` arrives as the setting alone).
 *
 * Returns what to tell the person, with the command that was meant; null where npm took nothing. `--verbose` and
 * `--help` mean something to npm itself and cannot be told apart.
 */
export function explainSwallowedFlags(
  npmConfig: Readonly<Record<string, string>>,
  argv: readonly string[],
): string | null {
  const stray = argv.filter((word) => !word.startsWith('-'));
  const rest = argv.filter((word) => word.startsWith('-'));
  const taken: string[] = [];
  for (const name of optionNames) {
    const value = npmConfig[name];
    if (value === undefined || value === '' || value === 'false') continue;
    const isFlag = !takesValue(name);
    const written = isFlag ? undefined : value === 'true' ? stray.shift() : value;
    taken.push(written === undefined ? `--${name}` : `--${name} ${quote(written)}`);
  }
  if (taken.length === 0) return null;
  const meant = [...taken, ...stray.map(quote), ...rest.map(quote)].join(' ');
  return `npm kept ${taken.join(' ')} for itself, because the lone -- is missing. Run:\n\n  npm start -- ${meant}\n`;
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
