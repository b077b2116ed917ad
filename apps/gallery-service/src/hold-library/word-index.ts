import { slipsToBeginning } from './edit-distance.js';

/** How well a word of a track meets a word that somebody typed; better ones count more. */
export const wordMatch = { none: 0, slip: 1, part: 2, beginning: 3, whole: 4 } as const;

/** Words this short, of Latin letters and digits, are looked for at the beginnings of words only. */
const SHORTEST_PART = 3;
const latin = /^[a-z0-9]+$/;

/** From this length on one slip is forgiven, from the second one two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;

/** Which tracks have which words: words grow in number far slower than tracks. */
export class WordIndex {
  private readonly rowsOf = new Map<string, number[]>();

  add(row: number, words: readonly string[]): void {
    for (const word of words) {
      const rows = this.rowsOf.get(word);
      if (rows === undefined) this.rowsOf.set(word, [row]);
      else rows.push(row);
    }
  }

  /**
   * Notes in `levels`, which has a place for every row, how well each row meets the typed word. Where no word that is in
   * use contains it, it is taken for a slip: then words count whose beginning is one slip away, or two if it is long.
   * @param inUse whether a row is shown at all: a word that only hidden rows have is not in use
   */
  match(typed: string, inUse: (row: number) => boolean, levels: Uint8Array): void {
    if (!this.matchParts(typed, inUse, levels)) this.matchSlips(typed, levels);
  }

  private matchParts(typed: string, inUse: (row: number) => boolean, levels: Uint8Array): boolean {
    const beginningsOnly = typed.length < SHORTEST_PART && latin.test(typed);
    let found = false;
    for (const [word, rows] of this.rowsOf) {
      const at = word.indexOf(typed);
      if (at < 0 || (at > 0 && beginningsOnly)) continue;
      const level =
        at > 0
          ? wordMatch.part
          : word.length === typed.length
            ? wordMatch.whole
            : wordMatch.beginning;
      for (const row of rows) raise(levels, row, level);
      found ||= rows.some(inUse);
    }
    return found;
  }

  private matchSlips(typed: string, levels: Uint8Array): void {
    const most = typed.length >= TWO_SLIPS ? 2 : typed.length >= ONE_SLIP ? 1 : 0;
    if (most === 0) return;
    for (const [word, rows] of this.rowsOf) {
      if (word[0] !== typed[0] || word.length < typed.length - most) continue;
      if (slipsToBeginning(typed, word, most) > most) continue;
      for (const row of rows) raise(levels, row, wordMatch.slip);
    }
  }
}

function raise(levels: Uint8Array, row: number, level: number): void {
  if ((levels[row] ?? 0) < level) levels[row] = level;
}
