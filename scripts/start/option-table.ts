/** One option of `npm start`. `value` names what follows it; a flag has none. */
export interface OptionDescription {
  readonly value?: string;
  readonly help: readonly string[];
}

/** Every option of `npm start`, in the order in which the help shows them. */
export const optionTable = {
  fresh: {
    help: ['throw the stored data of this library away and start over'],
  },
  port: {
    value: 'N',
    help: ['the port of the gallery and its API (default: 3000, or the next free one)'],
  },
  data: {
    value: 'DIR',
    help: [
      'where the databases, logs and secrets go',
      '(default: a directory of its own for each library, below .data/)',
    ],
  },
  library: {
    value: 'FILE',
    help: [
      'the library that the Spotify stand-in serves: an Exportify CSV, or a JSON dump of',
      '/me/tracks (default: a generated catalogue)',
    ],
  },
  features: {
    value: 'FILE',
    help: [
      'the audio features that the SoundCharts stand-in knows: a CSV with a row per track',
      '(default: invented ones, the same every time)',
    ],
  },
  once: {
    help: [
      'sign in, sync the library, wait until every track is enriched and shown, print what',
      'came of it, stop; exits with 0 only if all of that worked',
    ],
  },
  json: {
    help: ['with --once: print the result as one line of JSON, the last line of standard output'],
  },
  verbose: {
    help: ['show the logs of all processes, each line with the name of its process'],
  },
  help: {
    help: ['show this text'],
  },
} as const satisfies Readonly<Record<string, OptionDescription>>;

export type OptionName = keyof typeof optionTable;

export const optionNames = Object.keys(optionTable) as readonly OptionName[];

/** Whether a word is the name of an option. */
export function isOptionName(word: string): word is OptionName {
  return Object.hasOwn(optionTable, word);
}

/** Whether an option takes a value. */
export function takesValue(name: OptionName): boolean {
  return 'value' in optionTable[name];
}

/** The option that a mistyped name comes nearest to: the one with the fewest letters to change. */
export function nearestOption(word: string): OptionName {
  let nearest: OptionName = 'help';
  for (const name of optionNames) {
    if (editDistance(word, name) < editDistance(word, nearest)) nearest = name;
  }
  return nearest;
}

/** Levenshtein's distance: how many letters have to be added, dropped or replaced. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of from.split('').entries()) {
    const current = [row + 1];
    for (const [column, other] of to.split('').entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      const dropped = (previous[column + 1] ?? 0) + 1;
      const added = (current[column] ?? 0) + 1;
      current.push(Math.min(replaced, dropped, added));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
