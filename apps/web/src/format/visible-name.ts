const somethingToSee = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Letters and symbols by category, yet blank in every font: the Hangul fillers and the empty Braille cell. */
const blankLetters = /[\u115f\u1160\u3164\uffa0\u2800]/g;

/**
 * A name as it came, or `null` where nothing of it can be seen (only spaces, zero-width and control characters), so
 * that a link never ends up without a text.
 */
export function visibleName(name: string): string | null {
  return somethingToSee.test(name.replace(blankLetters, '')) ? name : null;
}
