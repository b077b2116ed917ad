import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { item, items } from '../testing/listed-items.js';
import { compareListing, headOf, type ListingSight } from './listing-head.js';

const PAGE = 50;

const sightOf = (listing: readonly unknown[]): ListingSight => ({
  total: listing.length,
  head: headOf(listing.slice(0, PAGE)),
});

describe('a listing that is looked at again', () => {
  it('is the same, has grown at its top, or has changed', () => {
    const first = items(120);
    const seen = sightOf(first);
    const added = [item(501), item(500)];
    expect(compareListing(seen, sightOf(first))).toEqual({ kind: 'same' });
    expect(compareListing(seen, sightOf([...added, ...first]))).toEqual({ kind: 'grown', by: 2 });
    expect(compareListing(seen, sightOf(first.slice(1)))).toEqual({ kind: 'changed' });
    expect(compareListing(seen, sightOf([...added, ...first.slice(1)])).kind).toBe('changed');
    expect(compareListing(seen, sightOf([item(500), ...first.slice(0, 119)])).kind).toBe('changed');
    expect(compareListing(seen, sightOf([]))).toEqual({ kind: 'changed' });
    expect(compareListing(seen, { total: 120, head: [] })).toEqual({ kind: 'changed' });
    expect(compareListing(sightOf([]), sightOf([]))).toEqual({ kind: 'same' });
  });

  it('knows an entry that was saved anew', () => {
    expect(headOf([item(1)])).not.toEqual(headOf([item(1, '2026-11-20T10:00:00Z')]));
    expect(headOf([item(1), null, { added_at: 1 }])).toHaveLength(3);
  });

  it('is never said to have grown where an entry of its first page is gone', () => {
    const listing = items(80);
    fc.assert(
      fc.property(fc.nat(49), fc.nat(20), (gone, grown) => {
        const rest = listing.filter((_, index) => index !== gone);
        const added = Array.from({ length: grown }, (_, index) => item(200 + index));
        expect(compareListing(sightOf(listing), sightOf([...added, ...rest])).kind).toBe('changed');
      }),
    );
  });
});
