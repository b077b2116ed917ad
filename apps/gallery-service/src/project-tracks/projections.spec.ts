import {
  featureProviders,
  trackSchema,
  type EventData,
  type FeaturesOverriddenV1,
  type LibraryChangedV1,
  type Track,
  type TrackDescription,
  type TrackEnrichedV1,
  type TrackFeaturesMissingV1,
} from '@app/contracts';
import { createTestDatabase, type TestDatabase } from '@app/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { projectFeaturesOverridden } from './features-overridden.projection.js';
import { projectLibraryChanged } from './library-changed.projection.js';
import { projectTracksDiscovered } from './track-discovered.projection.js';
import { projectTracksEnriched } from './track-enriched.projection.js';
import { projectTracksFeaturesMissing } from './track-features-missing.projection.js';

const id = '1CCCCCCCCCCCCCCCCCCCC1';
const description: TrackDescription = {
  spotifyId: id,
  isrc: 'GBXXX1900001',
  name: 'Café "Tide" \\ Table \u200B🌊',
  artists: [{ id: null, name: 'Paper Lanterns' }],
  album: {
    id: '2BBBBBBBBBBBBBBBBBBBB1',
    name: 'Harbour Lights',
    releaseDate: '2019',
    coverUrl: null,
  },
  durationMs: 217_346,
  explicit: true,
};
const enriched: EventData<typeof TrackEnrichedV1> = {
  spotifyId: id,
  provider: 'soundcharts',
  matchedBy: 'isrc',
  sharedFrom: '1CCCCCCCCCCCCCCCCCCCC2',
  fetchedAt: '2026-11-24T10:00:00.000Z',
  features: {
    tempo: 128.03,
    energy: 0.000_006_48,
    danceability: 0.58,
    valence: 0,
    acousticness: 1,
    instrumentalness: 0,
    liveness: 0.11,
    loudness: -5.32,
    speechiness: 0.04,
    key: 0,
    mode: 0,
    timeSignature: null,
  },
  genres: [{ root: 'rock', sub: ['indie rock'] }],
  doubts: ['duration'],
};

function missing(
  state: 'not_found' | 'no_audio' | 'failed',
  minute: number,
): EventData<typeof TrackFeaturesMissingV1> {
  return {
    spotifyId: id,
    provider: 'soundcharts',
    state,
    attempt: minute,
    askedAt: `2026-11-24T10:0${minute}:00.000Z`,
  };
}

function change(
  kind: 'saved' | 'removed' | 'returned',
  sequence: number,
): EventData<typeof LibraryChangedV1> {
  return { spotifyId: id, change: kind, addedAt: `2026-11-2${sequence}T10:00:00.000Z`, sequence };
}

function overriding(
  sequence: number,
  overrides: EventData<typeof FeaturesOverriddenV1>['overrides'],
): EventData<typeof FeaturesOverriddenV1> {
  return { spotifyId: id, overrides, sequence, overriddenAt: '2026-11-24T12:00:00.000Z' };
}

/** A worse answer of the same provider, and answers of providers that come after it. */
const otherAnswers: readonly EventData<typeof TrackEnrichedV1>[] = [
  {
    ...enriched,
    fetchedAt: '2026-11-23T10:00:00.000Z',
    features: { ...enriched.features, tempo: 64 },
  },
  ...featureProviders.slice(1).map((provider, index) => ({
    ...enriched,
    provider,
    matchedBy: 'spotify_id' as const,
    sharedFrom: null,
    fetchedAt: `2026-11-25T10:0${index}:00.000Z`,
    features: { ...enriched.features, energy: 0.9, key: 7 },
    genres: [],
  })),
];

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await new DataSource({
    type: 'postgres',
    url: database.urls['gallery-service'],
  }).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

beforeEach(async () => {
  await dataSource.query('DELETE FROM gallery.tracks_a');
});

async function card(): Promise<Track | null> {
  const rows = await dataSource.query<{ card: string | null }[]>(
    `SELECT card FROM gallery.tracks_a WHERE id = $1`,
    [id],
  );
  const text = rows[0]?.card;
  return text === null || text === undefined ? null : trackSchema.parse(JSON.parse(text));
}

const steps = {
  discovered: () => projectTracksDiscovered(dataSource.manager, 'gallery.tracks_a', [description]),
  enriched: () => projectTracksEnriched(dataSource.manager, 'gallery.tracks_a', [enriched]),
  otherAnswers: () => projectTracksEnriched(dataSource.manager, 'gallery.tracks_a', otherAnswers),
  overridden: () =>
    projectFeaturesOverridden(dataSource.manager, 'gallery.tracks_a', [
      overriding(2, { energy: 0.5, timeSignature: 3 }),
      overriding(3, { tempo: 64.5, timeSignature: 4, key: null }),
    ]),
  overriddenBefore: () =>
    projectFeaturesOverridden(dataSource.manager, 'gallery.tracks_a', [
      overriding(1, { valence: 0.99 }),
    ]),
  notFound: () =>
    projectTracksFeaturesMissing(dataSource.manager, 'gallery.tracks_a', [missing('not_found', 1)]),
  noAudio: () =>
    projectTracksFeaturesMissing(dataSource.manager, 'gallery.tracks_a', [missing('no_audio', 2)]),
  saved: () => projectLibraryChanged(dataSource.manager, 'gallery.tracks_a', [change('saved', 1)]),
  removed: () =>
    projectLibraryChanged(dataSource.manager, 'gallery.tracks_a', [change('removed', 2)]),
  returned: () =>
    projectLibraryChanged(dataSource.manager, 'gallery.tracks_a', [change('returned', 3)]),
};
type Step = keyof typeof steps;

describe('the read model', () => {
  it('is the same whatever order the events come in, and however often', async () => {
    const all = Object.keys(steps) as Step[];
    const order = fc
      .tuple(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.constantFrom(...all), { maxLength: 3 }),
      )
      .map(([once, again]) => [...once, ...again]);
    await fc.assert(
      fc.asyncProperty(order, async (sequence) => {
        await dataSource.query('DELETE FROM gallery.tracks_a');
        for (const step of sequence) await steps[step]();
        expect(await card()).toEqual({
          id,
          isrc: 'GBXXX1900001',
          name: description.name,
          artists: description.artists,
          album: description.album,
          durationMs: 217_346,
          explicit: true,
          spotifyUrl: `https://open.spotify.com/track/${id}`,
          addedAt: '2026-11-23T10:00:00.000Z',
          saved: true,
          featureState: 'enriched',
          features: { ...enriched.features, tempo: 64.5, timeSignature: 4, key: null },
          overridden: { tempo: 128.03, timeSignature: null, key: 0 },
          featureSource: {
            provider: 'soundcharts',
            matchedBy: 'isrc',
            sharedFrom: '1CCCCCCCCCCCCCCCCCCCC2',
            fetchedAt: '2026-11-24T10:00:00.000Z',
            doubts: ['duration'],
          },
          genres: enriched.genres,
        });
      }),
      { numRuns: 60 },
    );
  });

  it('shows a track only once it is described, and says what is missing', async () => {
    await steps.saved();
    await steps.noAudio();
    await steps.notFound();
    expect(await card()).toBeNull();
    await steps.discovered();
    expect(await card()).toMatchObject({
      featureState: 'no_audio',
      features: null,
      featureSource: null,
      genres: [],
    });
  });

  it('takes the newest of several changes in one batch', async () => {
    await steps.discovered();
    await projectLibraryChanged(dataSource.manager, 'gallery.tracks_a', [
      change('removed', 2),
      change('saved', 1),
    ]);
    await projectTracksFeaturesMissing(dataSource.manager, 'gallery.tracks_a', [
      missing('failed', 3),
      missing('not_found', 1),
    ]);
    expect(await card()).toMatchObject({ saved: false, featureState: 'failed' });
  });

  it('gives the provider’s values back once the corrections are taken back', async () => {
    for (const step of ['discovered', 'enriched', 'overridden'] as const) await steps[step]();
    await projectFeaturesOverridden(dataSource.manager, 'gallery.tracks_a', [overriding(4, {})]);
    const shown = await card();
    expect(shown?.features).toEqual(enriched.features);
    expect(shown).not.toHaveProperty('overridden');
  });

  it('shows what the admin knows of a track that no provider knows', async () => {
    for (const step of ['discovered', 'notFound', 'overridden'] as const) await steps[step]();
    expect(await card()).toMatchObject({
      featureState: 'not_found',
      features: { tempo: 64.5, energy: null, timeSignature: 4 },
      overridden: { tempo: null, timeSignature: null, key: null },
      featureSource: null,
    });
  });

  it('keeps the later of two failures whatever their order, also at one moment', async () => {
    const atOnce = [missing('failed', 5), missing('no_audio', 5), missing('not_found', 4)];
    for (const order of [atOnce, atOnce.toReversed()]) {
      await dataSource.query('DELETE FROM gallery.tracks_a');
      await steps.discovered();
      for (const one of order) {
        await projectTracksFeaturesMissing(dataSource.manager, 'gallery.tracks_a', [one]);
      }
      expect((await card())?.featureState).toBe('no_audio');
    }
  });
});
