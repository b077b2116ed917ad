import { stableSpotifyId } from '../world/stable-id.js';
import type { SeededRandom } from '../world/seeded-random.js';
import { freshName, nameFrom } from './name-pattern.js';
import type { Style } from './style.js';
import { englishStyles } from './styles/english.styles.js';
import { europeanStyles } from './styles/european.styles.js';
import { worldStyles } from './styles/world.styles.js';

const styles: readonly Style[] = [
  ...englishStyles,
  ...englishStyles,
  ...europeanStyles,
  ...worldStyles,
];
const registrantCharacters = Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** An invented artist. `isrcPrefix` is the country and registrant of their recordings. */
export interface CastArtist {
  readonly id: string;
  readonly name: string;
  readonly style: Style;
  readonly isrcPrefix: string;
}

/** So many artists, each with a name of their own; the earlier ones are those that a listener comes back to. */
export function castArtists(count: number, random: SeededRandom): readonly CastArtist[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, () => {
    const style = random.pick(styles);
    const name = freshName(() => nameFrom(style.artists, style, random), taken);
    const country = random.chance(0.6)
      ? (style.countries[0] ?? 'GB')
      : random.pick(style.countries);
    const registrant = Array.from({ length: 3 }, () => random.pick(registrantCharacters)).join('');
    return {
      id: stableSpotifyId(`sandbox artist:${name}`),
      name,
      style,
      isrcPrefix: country + registrant,
    };
  });
}

/** Few artists fill much of a library: the share falls steeply with the rank. */
export function pickByRank<T>(ranked: readonly T[], random: SeededRandom): T {
  const rank = Math.floor(ranked.length * random.next() ** 1.85);
  return random.pick(ranked.slice(rank, rank + 1));
}
