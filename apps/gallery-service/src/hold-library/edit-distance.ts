/**
 * The number of slips between a word as it was typed and the beginning of another: letters left out, added, replaced, or
 * two neighbours exchanged (optimal string alignment).
 * @returns `most + 1` where there are more than `most`
 */
export function slipsToBeginning(typed: string, word: string, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, column) => column);
  for (let line = 1; line <= typed.length; line += 1) {
    const next = [line];
    let least = line;
    for (let column = 1; column <= width; column += 1) {
      const same = typed[line - 1] === word[column - 1];
      let slips = Math.min(
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (row[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const exchanged =
        line > 1 &&
        column > 1 &&
        typed[line - 1] === word[column - 2] &&
        typed[line - 2] === word[column - 1];
      if (exchanged) slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      next.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most + 1) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(most + 1, ...row);
}
