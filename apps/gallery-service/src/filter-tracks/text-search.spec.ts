import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slipsToBeginning } from '../hold-library/edit-distance.js';
import { foldText, wordsOf } from '../hold-library/fold-text.js';
import { idOf, noFeatures } from '../testing/arbitrary-gallery.js';
import { libraryOf } from '../testing/library-of.js';
import { Selection } from './selection.js';
import { textRanks } from './text-search.js';

const titles = [
  'Ventana al Café / Los Faroles',
  '100 % Sure_Thing / Paper Lanterns',
  'Café Nocturno / Ébène',
  'Paranoid Android / Radiohead',
  '99 Problems / JAY-Z',
  'Me and Giuliani / !!!',
  'Don’t Stop / Björk & Sigur Rós',
  '新東京 / 椎名林檎',
  'Beat It / Michael Jackson',
  'Love / The Foghorns',
];

const library = libraryOf(
  titles.map((title, index) => {
    const [name = '', artist = ''] = title.split(' / ');
    return {
      description: {
        spotifyId: idOf('T', index),
        isrc: null,
        name,
        artists: [{ id: null, name: artist }],
        album: { id: null, name: 'Harbour Lights', releaseDate: null, coverUrl: null },
        durationMs: 1_000,
        explicit: false,
      },
      saved: true,
      addedAt: null,
      featureState: 'pending',
      provider: null,
      fetchedAt: null,
      features: noFeatures,
      genres: [],
    };
  }),
);

const find = (q: string): string[] =>
  [...new Selection(library, { q }).rows()].map((row) => titles[row]?.split(' / ')[0] ?? '');

describe('a search', () => {
  it.each([
    ['cafe', ['Ventana al Café', 'Café Nocturno']],
    ['CAFÉ noct', ['Café Nocturno']],
    ['faroles ventana', ['Ventana al Café']],
    ['sure_thing 100', ['100 % Sure_Thing']],
    ['%', ['100 % Sure_Thing']],
    ['ebene', ['Café Nocturno']],
    ['jay-z', ['99 Problems']],
    ['jayz', ['99 Problems']],
    ['jay z', ['99 Problems']],
    ['!!!', ['Me and Giuliani']],
    ['dont stop', ['Don’t Stop']],
    ['don’t', ['Don’t Stop']],
    ["don't", ['Don’t Stop']],
    ['bjork', ['Don’t Stop']],
    ['東京', ['新東京']],
    ['林檎', ['新東京']],
    ['nothing here', []],
  ])('finds %j whatever its case, accents and signs', (q, expected) => {
    expect(find(q)).toEqual(expected);
  });

  it('follows the typing: every beginning of a word finds it', () => {
    for (const word of ['radiohead', 'nocturno', 'giuliani']) {
      for (let length = 1; length <= word.length; length += 1) {
        const found = find(word.slice(0, length));
        expect([word.slice(0, length), found.length > 0]).toEqual([word.slice(0, length), true]);
      }
    }
    expect(find('an')).toEqual(['Paranoid Android', 'Me and Giuliani']);
  });

  it.each([
    ['radiohaed', 'Paranoid Android'],
    ['radoihead', 'Paranoid Android'],
    ['radihead', 'Paranoid Android'],
    ['raadiohead', 'Paranoid Android'],
    ['radiohae', 'Paranoid Android'],
    ['micheal', 'Beat It'],
    ['nocturmo', 'Café Nocturno'],
    ['faroels', 'Ventana al Café'],
  ])('forgives the slip in %j', (typed, name) => {
    expect(find(typed)).toEqual([name]);
  });

  it('takes a word for a slip only where no word in the gallery contains it', () => {
    expect(find('love')).toEqual(['Love']);
    expect(find('lovr')).toEqual(['Love']);
    expect(find('lo')).toEqual(['Ventana al Café', 'Love']);
    expect(find('qqqq')).toEqual([]);
  });

  it('puts whole words before beginnings, and those before parts', () => {
    const ranks = textRanks(library, 'beat');
    expect(ranks[8]).toBe(4);
    expect(textRanks(library, 'michael jackson')[8]).toBe(8);
    expect(textRanks(library, 'lights')[0]).toBe(4);
    expect(textRanks(library, 'ight')[0]).toBe(2);
    expect(textRanks(library, 'harbo')[0]).toBe(3);
    expect(textRanks(library, 'hxrbour')[0]).toBe(1);
  });
});

describe('slips', () => {
  /** The definition itself: try every slip. */
  function reachable(typed: string, most: number): Set<string> {
    const letters = ['a', 'b'];
    let words = new Set([typed]);
    for (let slip = 0; slip < most; slip += 1) {
      const next = new Set(words);
      for (const word of words) {
        for (let at = 0; at <= word.length; at += 1) {
          const [before, after] = [word.slice(0, at), word.slice(at)];
          next.add(before + after.slice(1));
          for (const letter of letters) {
            next.add(before + letter + after);
            next.add(before + letter + after.slice(1));
          }
          if (after.length > 1) next.add(before + after[1] + after[0] + after.slice(2));
        }
      }
      words = next;
    }
    return words;
  }

  it('are what single changes of the typed word make of it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(word, word, (typed, other) => {
        const near = [...reachable(typed, 1)].some((one) => other.startsWith(one));
        expect(slipsToBeginning(typed, other, 1) <= 1).toBe(near);
      }),
      { numRuns: 400 },
    );
  });
});

describe('folding', () => {
  it.each([
    ['Straße', 'strasse'],
    ['Ångström', 'angstrom'],
    ['Ｆｕｌｌ', 'full'],
    ['Łódź', 'lodz'],
    ['e\u0301', 'e'],
  ])('brings %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('takes words apart at signs, and keeps them together as well', () => {
    expect(wordsOf('ac/dc r.e.m. !!! a')).toEqual(
      expect.arrayContaining(['ac', 'dc', 'acdc', 'r', 'e', 'm', 'rem', '!!!', 'a']),
    );
  });
});
