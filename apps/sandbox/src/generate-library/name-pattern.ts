import type { SeededRandom } from '../world/seeded-random.js';
import type { Style } from './style.js';

/**
 * A name from one of the patterns: `{noun}` becomes a word of that list, no word twice while there are others, and the
 * name begins with a capital.
 */
export function nameFrom(
  patterns: readonly string[],
  { words }: Style,
  random: SeededRandom,
): string {
  const used = new Set<string>();
  const name = random.pick(patterns).replace(/\{(\w+)\}/g, (_, list: string) => {
    const all = words[list] ?? [];
    const fresh = all.filter((word) => !used.has(word));
    const word = random.pick(fresh.length > 0 ? fresh : all);
    used.add(word);
    return word;
  });
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A name that is not taken yet; after a few tries in vain an old one gets a number. */
export function freshName(make: () => string, taken: Set<string>): string {
  let name = make();
  for (let attempt = 0; taken.has(name) && attempt < 8; attempt += 1) name = make();
  for (let number = 2, base = name; taken.has(name); number += 1) name = `${base} ${number}`;
  taken.add(name);
  return name;
}
