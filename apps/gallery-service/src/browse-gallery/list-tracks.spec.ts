import type { Sort, TrackFilter } from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Library } from '../hold-library/library.js';
import { filters, libraries, releaseFilters, sorts } from '../testing/arbitrary-gallery.js';
import { libraryOf, rowOf } from '../testing/library-of.js';
import { naiveFilter, naiveSort, type PlainTrack } from '../testing/naive-gallery.js';
import { listIdentity, listRows } from './list-tracks.js';
import { decodeCursor, encodeCursor, type PageCursor } from './page-cursor.js';

/** Walks as a client does: with nothing but the cursor's text between the pages. */
function walk(
  library: Library,
  filter: TrackFilter,
  sort: Sort,
  limit: number,
  between: (page: number) => void = () => undefined,
): string[] {
  const ids: string[] = [];
  const list = listIdentity(filter, sort);
  let after: PageCursor | null = null;
  for (let page = 0; ; page += 1) {
    const { rows, next } = listRows(library, filter, sort, { limit, after });
    expect(rows.length).toBeLessThanOrEqual(limit);
    ids.push(...rows.map((row) => library.columns.idOf(row)));
    if (next === null) return ids;
    expect(rows).toHaveLength(limit);
    after = decodeCursor(list, encodeCursor(list, next));
    expect(after).toEqual(next);
    between(page);
  }
}

const idsOf = (tracks: readonly PlainTrack[]): string[] =>
  tracks.map(({ description }) => description.spotifyId);

describe('a walk through a list', () => {
  it('gives every matching track once, in order, whatever is filtered, sorted and cut', () => {
    fc.assert(
      fc.property(
        libraries(40),
        filters,
        sorts,
        fc.integer({ min: 1, max: 50 }),
        (tracks, filter, sort, limit) => {
          const expected = idsOf(naiveSort(naiveFilter(tracks, filter), sort));
          expect(walk(libraryOf(tracks), filter, sort, limit)).toEqual(expected);
        },
      ),
      { numRuns: 800 },
    );
  });

  it('misses nothing that was already due while tracks arrive and change', () => {
    fc.assert(
      fc.property(
        libraries(40),
        libraries(30),
        // In a list by recording an arrival may take another release's place.
        releaseFilters,
        sorts,
        fc.integer({ min: 1, max: 7 }),
        (tracks, arrivals, filter, sort, limit) => {
          const known = new Set(idsOf(tracks));
          const coming = arrivals.filter(({ description }) => !known.has(description.spotifyId));
          const library = libraryOf(tracks);
          const ids = walk(library, filter, sort, limit, (page) => {
            library.put(coming.slice(page * 5, page * 5 + 5).map(rowOf));
          });
          const due = idsOf(naiveSort(naiveFilter(tracks, filter), sort));
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.filter((id) => known.has(id))).toEqual(due);
          const everything = naiveSort(naiveFilter([...tracks, ...coming], filter), sort);
          expect(ids).toEqual(idsOf(everything).filter((id) => ids.includes(id)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps its orders when tracks change, as if they had always been so', () => {
    fc.assert(
      fc.property(
        libraries(60),
        fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 4 }),
        sorts,
        (tracks, changes, sort) => {
          const library = libraryOf(tracks);
          walk(library, {}, sort, 50);
          const now = [...tracks];
          for (const [to, from] of changes) {
            const [changed, source] = [now[to], now[from]];
            if (changed === undefined || source === undefined) continue;
            now[to] = { ...source, description: changed.description };
            library.put([rowOf(now[to])]);
          }
          expect(walk(library, {}, sort, 50)).toEqual(idsOf(naiveSort(now, sort)));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a cursor', () => {
  const list = listIdentity({ energyMin: 0.5 }, '-tempo');
  const cursor: PageCursor = { value: 120.5, id: '1CCCCCCCCCCCCCCCCCCCC1' };

  it('is bound to its filters and its order, however they are written', () => {
    const text = encodeCursor(list, cursor);
    expect(decodeCursor(listIdentity({ energyMin: 0.5, q: undefined }, '-tempo'), text)).toEqual(
      cursor,
    );
    for (const other of [
      listIdentity({ energyMin: 0.5 }, 'tempo'),
      listIdentity({ energyMin: 0.50001 }, '-tempo'),
      listIdentity({ energyMax: 0.5 }, '-tempo'),
      listIdentity({}, '-tempo'),
    ]) {
      expect(decodeCursor(other, text)).toBeNull();
    }
  });

  it('is refused where one character of it is another', () => {
    const text = encodeCursor(list, cursor);
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom('a', 'b', 'Z', '0', '9', '_', '-'),
        (at, character) => {
          fc.pre(text[at] !== character);
          const forged = text.slice(0, at) + character + text.slice(at + 1);
          const read = decodeCursor(list, forged);
          // The last character may hold bits that mean nothing.
          expect(read === null || at === text.length - 1).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(['', 'x', 'bnVsbA', 'W10', '💥', '../../etc'])(
    'is not taken from anybody else: %p',
    (text) => {
      expect(decodeCursor(list, text)).toBeNull();
    },
  );
});
