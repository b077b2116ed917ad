import {
  audioFeatureNames,
  camelotOf,
  compatibleKeys,
  similarTracksQuerySchema,
  type AudioFeatures,
} from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf, libraries, noFeatures, releaseFilters } from '../testing/arbitrary-gallery.js';
import { libraryOf } from '../testing/library-of.js';
import { naiveFilter, type PlainTrack } from '../testing/naive-gallery.js';
import { fifthsBetween } from './distance.js';
import { reasonsOf, reasonText } from './reasons.js';
import { similarRows } from './similar-tracks.js';

type Weights = Readonly<Record<keyof AudioFeatures, number>>;

/** The circle of fifths as it hangs on the wall. */
const circle = [0, 7, 2, 9, 4, 11, 6, 1, 8, 3, 10, 5];

function naiveDeviation(tracks: readonly PlainTrack[], name: keyof AudioFeatures): number {
  const values = tracks.map(({ features }) => features[name]).filter((value) => value !== null);
  if (values.length === 0) return 1;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return Math.sqrt(variance) || 1;
}

function naiveDistance(
  tracks: readonly PlainTrack[],
  left: PlainTrack,
  right: PlainTrack,
  weights: Weights,
): number {
  const squares = audioFeatureNames.map((name) => {
    const [mine, other] = [left.features[name], right.features[name]];
    if (mine === null && other === null) return 0;
    if (mine === null || other === null) return weights[name];
    if (name === 'key') {
      const steps = Math.abs(circle.indexOf(mine) - circle.indexOf(other));
      return weights.key * (Math.min(steps, 12 - steps) / 3) ** 2;
    }
    return weights[name] * ((mine - other) / naiveDeviation(tracks, name)) ** 2;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
}

const comparable = ({ features }: PlainTrack): boolean =>
  audioFeatureNames.some((name) => features[name] !== null);

const weights: fc.Arbitrary<Weights> = fc.record(
  Object.fromEntries(audioFeatureNames.map((name) => [name, fc.constantFrom(0, 0.5, 1, 3)])),
) as unknown as fc.Arbitrary<Weights>;

const idOfTrack = ({ description }: PlainTrack): string => description.spotifyId;
const firstArtist = ({ description: { artists } }: PlainTrack): string => artists[0]?.name ?? '';

describe('similar tracks', () => {
  it('are the nearest there are, each recording once, with as many per artist as wished', () => {
    fc.assert(
      fc.property(
        libraries(30),
        fc.nat(49),
        releaseFilters,
        weights,
        fc.integer({ min: 1, max: 12 }),
        fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
        (tracks, at, filter, byFeature, limit, perArtist) => {
          const origin = tracks[at % Math.max(1, tracks.length)];
          fc.pre(origin !== undefined);
          if (origin === undefined) return;
          const query = similarTracksQuerySchema.parse({
            ...filter,
            limit,
            perArtist,
            ...Object.fromEntries(
              audioFeatureNames.map((name) => [`${name}Weight`, byFeature[name]]),
            ),
          });
          const library = libraryOf(tracks);
          const row = library.columns.rowOf(idOfTrack(origin)) ?? -1;
          const { neighbours } = similarRows(library, row, query);

          const distances = new Map(
            naiveFilter(tracks, filter)
              .filter(comparable)
              .map((track) => [track, naiveDistance(tracks, origin, track, byFeature)]),
          );
          const expected: PlainTrack[] = [];
          const nearestFirst = [...distances.keys()].toSorted((left, right) => {
            const apart = (distances.get(left) ?? 0) - (distances.get(right) ?? 0);
            return Math.abs(apart) > 1e-9 ? apart : idOfTrack(left) < idOfTrack(right) ? -1 : 1;
          });
          for (const track of comparable(origin) ? nearestFirst : []) {
            const { isrc } = track.description;
            const same = (other: PlainTrack): boolean =>
              other === track || (isrc !== null && other.description.isrc === isrc);
            if ([origin, ...expected].some(same)) continue;
            const ofArtist = expected.filter((one) => firstArtist(one) === firstArtist(track));
            if (ofArtist.length >= (perArtist ?? Infinity)) continue;
            if (expected.length < limit) expected.push(track);
          }
          expect(neighbours.map((one) => library.columns.idOf(one.row))).toEqual(
            expected.map(idOfTrack),
          );
          for (const [index, { distance }] of neighbours.entries()) {
            expect(distance).toBeCloseTo(distances.get(expected[index] as PlainTrack) ?? -1, 9);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are never further apart than half the circle of fifths', () => {
    for (let left = 0; left < 12; left += 1) {
      for (let right = 0; right < 12; right += 1) {
        const steps = Math.abs(circle.indexOf(left) - circle.indexOf(right));
        expect(fifthsBetween(left, right)).toBe(Math.min(steps, 12 - steps));
      }
    }
  });
});

describe('the reasons', () => {
  const track = (number: number, features: Partial<AudioFeatures>): PlainTrack => ({
    description: {
      spotifyId: idOf('T', number),
      isrc: null,
      name: `Track ${number}`,
      artists: [{ id: null, name: number < 3 ? 'Paper Lanterns' : 'The Foghorns' }],
      album: { id: null, name: 'Tides', releaseDate: null, coverUrl: null },
      durationMs: 1_000,
      explicit: false,
    },
    saved: true,
    addedAt: null,
    featureState: 'enriched',
    provider: 'soundcharts',
    fetchedAt: null,
    features: { ...noFeatures, ...features },
    genres: [{ root: 'rock', sub: [] }],
  });

  it('say what is near, in numbers and in words', () => {
    const library = libraryOf([
      track(1, { tempo: 126, energy: 0.6, loudness: -8, key: 9, mode: 0 }),
      track(2, { tempo: 124, energy: 0.63, loudness: -8, key: 9, mode: 0 }),
      track(3, { tempo: 126.2, energy: 0.1, loudness: -6.5, key: 4, mode: 0 }),
    ]);
    const query = similarTracksQuerySchema.parse({});
    const { neighbours, spreads, weights } = similarRows(library, 0, query);
    const texts = neighbours.map(({ row }) =>
      reasonText(reasonsOf(library.columns, 0, row, spreads, weights)),
    );
    expect(texts).toEqual([
      '−2 BPM, same key, same loudness, energy +0.03, also by Paper Lanterns, also rock',
      'same tempo, neighbouring key, energy −0.50, loudness +1.5 dB, also rock',
    ]);
    expect(reasonsOf(library.columns, 0, neighbours[0]?.row ?? 0, spreads, weights)).toEqual([
      { kind: 'feature', feature: 'tempo', delta: -2 },
      { kind: 'key', relation: 'exact', from: '8A', to: '8A' },
      { kind: 'feature', feature: 'loudness', delta: 0 },
      { kind: 'feature', feature: 'energy', delta: 0.03 },
      { kind: 'artist', name: 'Paper Lanterns' },
      { kind: 'genre', genre: 'rock' },
    ]);
  });
});

describe('the wheel of keys', () => {
  it('names the keys as DJs do', () => {
    expect([camelotOf(0, 1), camelotOf(9, 0), camelotOf(7, 1), camelotOf(8, 0)]).toEqual([
      '8B',
      '8A',
      '9B',
      '1A',
    ]);
    expect([camelotOf(null, 1), camelotOf(0, null)]).toEqual([null, null]);
  });

  it('knows which keys go together', () => {
    expect(compatibleKeys('8A', 'exact')).toEqual(['8A']);
    expect(compatibleKeys('8A', 'strict').toSorted()).toEqual(['7A', '8A', '8B', '9A']);
    expect(compatibleKeys('12B', 'relaxed').toSorted()).toEqual(
      ['11A', '11B', '12A', '12B', '1A', '1B'].toSorted(),
    );
    expect(compatibleKeys('8A', 'boost')).toEqual(['3A', '10A']);
  });
});
