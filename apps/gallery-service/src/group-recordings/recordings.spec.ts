import type { RecordingDecisionBody } from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Library } from '../hold-library/library.js';
import { idOf, noFeatures } from '../testing/arbitrary-gallery.js';
import { libraryOf, rowOf } from '../testing/library-of.js';
import type { PlainTrack } from '../testing/naive-gallery.js';
import type { StandingDecision } from './recording-decision.js';

function release(number: number, isrc: string | null, more: Partial<PlainTrack> = {}): PlainTrack {
  return {
    description: {
      spotifyId: idOf('T', number),
      isrc,
      name: 'Tide Table',
      artists: [],
      album: { id: null, name: 'Tides', releaseDate: null, coverUrl: null },
      durationMs: 1_000,
      explicit: false,
    },
    saved: false,
    addedAt: null,
    featureState: 'pending',
    provider: null,
    fetchedAt: null,
    features: noFeatures,
    genres: [],
    ...more,
  };
}

const released = (track: PlainTrack, releaseDate: string): PlainTrack => ({
  ...track,
  description: {
    ...track.description,
    album: { ...track.description.album, releaseDate },
  },
});

/** Two releases of A, two of B, one without an ISRC. */
const five = [
  release(1, 'GBXXX1900001'),
  release(2, 'GBXXX1900001'),
  release(3, 'GBXXX1900002'),
  release(4, 'GBXXX1900002'),
  release(5, null),
];

function curated(tracks: readonly PlainTrack[], decisions: readonly StandingDecision[]): Library {
  const library = libraryOf(tracks);
  library.curate({
    version: 1,
    hiddenTracks: new Set(),
    hiddenArtists: new Set(),
    decisions,
  });
  return library;
}

/** The recordings as sets of the tracks' numbers. */
function groups(library: Library): string[] {
  const rows = Array.from({ length: library.size }, (_, row) => row);
  const sets = rows.map((row) =>
    library.recordings
      .releasesOf(row)
      .map((one) => Number(library.columns.idOf(one).slice(2)))
      .toSorted((left, right) => left - right)
      .join(' '),
  );
  return [...new Set(sets)].toSorted();
}

const decision = (id: number, body: RecordingDecisionBody): StandingDecision => ({
  otherId: null,
  ...body,
  id,
});
const split = (id: number, track: number): StandingDecision =>
  decision(id, { kind: 'split', trackId: idOf('T', track) });
const join = (id: number, track: number, other: number): StandingDecision =>
  decision(id, { kind: 'join', trackId: idOf('T', track), otherId: idOf('T', other) });

describe('recordings', () => {
  it('are the releases that share an ISRC; a track without one is one of its own', () => {
    expect(groups(curated(five, []))).toEqual(['1 2', '3 4', '5']);
  });

  it('are split and joined as the admin decides, in the order of the decisions', () => {
    expect(groups(curated(five, [split(1, 2)]))).toEqual(['1', '2', '3 4', '5']);
    expect(groups(curated(five, [join(1, 1, 3)]))).toEqual(['1 2 3 4', '5']);
    expect(groups(curated(five, [join(1, 5, 3), split(2, 3)]))).toEqual(['1 2', '3', '4 5']);
    expect(groups(curated(five, [split(1, 3), join(2, 3, 1)]))).toEqual(['1 2 3', '4', '5']);
    expect(groups(curated(five, [join(1, 1, 3), join(2, 4, 5), join(3, 5, 1)]))).toEqual([
      '1 2 3 4 5',
    ]);
  });

  it('keep to the decisions whatever the matcher finds later', () => {
    const library = curated(five, [split(1, 2), join(2, 5, 3)]);
    library.put([rowOf(release(6, 'GBXXX1900001')), rowOf(release(7, 'GBXXX1900002'))]);
    expect(groups(library)).toEqual(['1 6', '2', '3 4 5 7']);
  });

  it('take up a decision once its tracks are there', () => {
    const library = curated(five.slice(0, 2), [join(1, 1, 5)]);
    expect(groups(library)).toEqual(['1 2']);
    library.put(five.slice(2).map(rowOf));
    expect(groups(library)).toEqual(['1 2 5', '3 4']);
  });

  it('are as if a decision had never been once it is taken back', () => {
    const decisions = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 50 }),
        kind: fc.constantFrom('split' as const, 'join' as const),
        trackId: fc.integer({ min: 1, max: 5 }).map((number) => idOf('T', number)),
        otherId: fc.integer({ min: 1, max: 5 }).map((number) => idOf('T', number)),
      }),
      { selector: ({ id }) => id, maxLength: 6 },
    );
    fc.assert(
      fc.property(decisions, decisions, (kept, undone) => {
        const library = curated(five, [...kept, ...undone]);
        library.curate({
          version: 2,
          hiddenTracks: new Set(),
          hiddenArtists: new Set(),
          decisions: kept,
        });
        expect(groups(library)).toEqual(groups(curated(five, kept)));
      }),
    );
  });

  it('are told whether a decision shaped them', () => {
    const library = curated(five, [split(1, 2)]);
    expect([0, 1, 2, 4].map((row) => library.recordings.isDecided(row))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the canonical release', () => {
  const isrc = 'GBXXX1900001';
  const best = (
    tracks: readonly PlainTrack[],
    decisions: readonly StandingDecision[] = [],
  ): number => {
    const library = curated(tracks, decisions);
    const [first = -1] = [...library.recordings.releasesOf(0)].toSorted((left, right) =>
      library.recordings.compare(left, right),
    );
    return Number(library.columns.idOf(first).slice(2));
  };
  const plainOne = release(9, isrc);

  it('is chosen by the stated rules, one after the other', () => {
    expect(best([release(2, isrc), release(1, isrc)])).toBe(1);
    const early = release(5, isrc, { addedAt: '2020-01-01T00:00:00Z' });
    expect(best([plainOne, release(6, isrc, { addedAt: '2021-01-01T00:00:00Z' }), early])).toBe(5);
    expect(
      best([early, released(release(7, isrc), '1999'), released(release(6, isrc), '1999-02')]),
    ).toBe(7);
    const enriched = release(8, isrc, { featureState: 'enriched' });
    expect(best([released(release(7, isrc), '1999'), enriched])).toBe(8);
    expect(best([enriched, release(3, isrc, { saved: true })])).toBe(3);
  });

  it('is the one that the admin chose last', () => {
    const choose = (id: number, track: number): StandingDecision =>
      decision(id, { kind: 'choose', trackId: idOf('T', track) });
    const tracks = [release(1, isrc, { saved: true }), release(2, isrc), release(3, isrc)];
    expect(best(tracks, [choose(1, 3), choose(2, 2)])).toBe(2);
    expect(best(tracks, [choose(1, 3)])).toBe(3);
  });
});
