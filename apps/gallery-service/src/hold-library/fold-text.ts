/** Letters that Unicode does not take apart. */
const singleLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
};

/** A text without case, accents and widths: what two spellings of one name have in common. */
export function foldText(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[ßæœøđðħıłþ]/gu, (letter) => singleLetters[letter] ?? letter);
}

/**
 * The words of a folded text. A word with signs in it counts by its parts and as a whole without the signs, so that
 * "jay-z" is met by "jay", "z" and "jayz"; a word of signs only stays as it is.
 */
export function wordsOf(folded: string): string[] {
  const words = new Set<string>();
  for (const chunk of folded.split(/\s+/u)) {
    if (chunk === '') continue;
    const parts = chunk.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
    if (parts.length === 0) words.add(chunk);
    for (const part of parts) words.add(part);
    if (parts.length > 1) words.add(parts.join(''));
  }
  return [...words];
}
