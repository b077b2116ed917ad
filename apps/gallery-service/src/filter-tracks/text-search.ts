import { foldText, wordsOf } from '../hold-library/fold-text.js';
import type { Library } from '../hold-library/library.js';

/** A search of more words than this is a mistake or an attack; the rest is left out. */
const MOST_WORDS = 8;

/**
 * How well each row meets the words of a search: 0 where one of them is not met, else the sum over the words (see
 * `wordMatch`). A word with signs in it is met as a whole without the signs, or by all of its parts.
 */
export function textRanks(library: Library, q: string): Uint8Array {
  const chunks = foldText(q)
    .split(/\s+/u)
    .filter((chunk) => chunk !== '')
    .slice(0, MOST_WORDS);
  const ranks = new Uint8Array(library.size);
  for (const [index, chunk] of chunks.entries()) {
    const levels = chunkLevels(library, chunk);
    for (let row = 0; row < ranks.length; row += 1) {
      const level = levels[row] ?? 0;
      const before = ranks[row] ?? 0;
      ranks[row] = level === 0 || (index > 0 && before === 0) ? 0 : before + level;
    }
  }
  return ranks;
}

function chunkLevels(library: Library, chunk: string): Uint8Array {
  const words = wordsOf(chunk);
  const [first = chunk] = words;
  if (words.length <= 1) return wordLevels(library, first);
  const whole = words.at(-1) ?? chunk;
  const parts = words.slice(0, -1).map((part) => wordLevels(library, part));
  const levels = wordLevels(library, whole);
  for (let row = 0; row < levels.length; row += 1) {
    const byParts = Math.min(...parts.map((part) => part[row] ?? 0));
    levels[row] = Math.max(levels[row] ?? 0, byParts);
  }
  return levels;
}

function wordLevels(library: Library, word: string): Uint8Array {
  const levels = new Uint8Array(library.size);
  library.columns.words.match(word, (row) => library.isShown(row), levels);
  return levels;
}
