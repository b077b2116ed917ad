import { describe, expect, it } from '@jest/globals';
import { openEnds } from './settlement.js';
import { StallError, StallWatch } from './stall-watch.js';
import { settledObservation } from './testing/settled-observation.js';
import { Throttle } from './throttle.js';

describe('a settled gallery', () => {
  it('shows every known track in the state that enrichment has for it', () => {
    expect(openEnds(settledObservation)).toEqual([]);
  });

  it('may hold tracks that will be asked for later', () => {
    const { library, enrichment, gallery } = settledObservation;
    const putOff = {
      library,
      enrichment: { ...enrichment, enriched: 5, queue: { pending: 1, leased: 0, settled: 9 } },
      gallery: {
        ...gallery,
        byFeatureState: { ...gallery.byFeatureState, enriched: 5, pending: 1 },
      },
    };

    expect(openEnds(putOff)).toEqual([]);
  });

  it.each([
    ['library', { unpublishedEvents: 3 }, 'events of sync-service to publish: 3, not 0'],
    ['library', { tracksKnown: 11 }, 'tracks known to enrichment: 10, not 11'],
    ['library', { tracksSaved: 8 }, 'saved tracks in the gallery: 9, not 8'],
    ['enrichment', { due: 1 }, 'feature requests due: 1, not 0'],
    ['enrichment', { leased: 2 }, 'feature requests under way: 2, not 0'],
    ['enrichment', { unpublishedEvents: 1 }, 'events of enrichment-service to publish: 1, not 0'],
    ['enrichment', { enriched: 7 }, 'enriched tracks in the gallery: 6, not 7'],
    ['gallery', { tracks: 9 }, 'tracks in the gallery: 9, not 10'],
    ['gallery', { saved: 7 }, 'saved tracks in the gallery: 7, not 9'],
  ] as const)('is not settled with %s %j', (part, change, complaint) => {
    const observation = {
      ...settledObservation,
      [part]: { ...settledObservation[part], ...change },
    };

    expect(openEnds(observation)).toContain(complaint);
  });
});

describe('the watch for stalls', () => {
  it('loses patience only after nothing changed for long enough', () => {
    let now = 0;
    const watch = new StallWatch(120, () => now);
    watch.observe({ rows: 1 }, () => 'never');
    now = 119_000;
    watch.observe({ rows: 2 }, () => 'never');
    now = 239_000;
    watch.observe({ rows: 2 }, () => 'not yet');
    now = 239_001;

    const late = (): void => watch.observe({ rows: 2 }, () => 'feature requests due: 1, not 0');
    expect(late).toThrow(StallError);
    expect(late).toThrow('nothing moved for 120 s: feature requests due: 1, not 0');
  });
});

describe('a throttle', () => {
  it('lets something happen once per interval', () => {
    let now = 0;
    const throttle = new Throttle(1_000, () => now);
    const happened: number[] = [];
    for (now of [0, 999, 1_000, 1_500, 2_000]) throttle.run(() => happened.push(now));

    expect(happened).toEqual([1_000, 2_000]);
  });
});
