import { describe, expect, it } from '@jest/globals';
import { EnrichmentWorld } from '../testing/enrichment-world.js';
import { songAnswer, track, trackId } from '../testing/songs.js';
import { doubtsAbout } from './match-doubts.js';

const known = { name: 'Tide Table', artists: 'Paper Lanterns, Mira Holt', durationMs: 217_346 };
const told = { title: 'Tide Table', artists: 'Paper Lanterns ft. Mira Holt', durationS: 217 };

describe('a match by ISRC', () => {
  it.each([
    ['the same song', {}, {}, []],
    ['another release of it', { name: 'Tide Table - Remastered 2011' }, {}, []],
    ['brackets in the title', {}, { title: 'Tide Table (Live at Home)' }, []],
    ['another script of case and accents', { name: 'TÎDE  TABLE!' }, {}, []],
    ['one artist of several', {}, { artists: 'Mira Holt' }, []],
    ['three seconds more', { durationMs: 220_000 }, {}, []],
    ['what is not said', {}, { title: null, artists: null, durationS: null }, []],
    ['another title', {}, { title: 'Harbour Lights' }, ['title']],
    ['a title that only begins alike', {}, { title: 'Tidewater' }, ['title']],
    ['another artist', {}, { artists: 'The Lanternmakers' }, ['artist']],
    ['a longer version', { durationMs: 220_001 }, {}, ['duration']],
    ['a title of signs alone', { name: '???' }, { title: '!!!' }, ['title']],
    [
      'nothing in common',
      { durationMs: 1_000 },
      { title: 'X', artists: 'Y' },
      ['title', 'artist', 'duration'],
    ],
  ])('is checked against title, artist and duration: %s', (_, track, song, doubts) => {
    expect(doubtsAbout({ ...known, ...track }, { ...told, ...song })).toEqual(doubts);
  });

  it('without a description is not in doubt', () => {
    expect(doubtsAbout(known, null)).toEqual([]);
  });

  it('that does not agree is attached with its doubts, for every track of the recording by itself', async () => {
    await EnrichmentWorld.use(async (world) => {
      const isrc = 'GBXXX1900001';
      const song = { name: 'Song a', creditName: 'Paper Lanterns', duration: 230 };
      await world.answersByIsrc(isrc, { status: 200, body: songAnswer(song) });
      await world.request(track('a', isrc), track('b', isrc));
      await world.startWorker();
      await world.quiet();
      expect(
        await world.rows('SELECT spotify_id, doubts FROM enrichment.track_features ORDER BY 1'),
      ).toEqual([
        { spotify_id: trackId('a'), doubts: ['duration'] },
        { spotify_id: trackId('b'), doubts: ['title', 'duration'] },
      ]);
      const stated = (await world.events()).filter(({ id }) => id.startsWith('TrackEnriched'));
      expect(stated.map(({ data }) => data['doubts'])).toEqual([
        ['duration'],
        ['title', 'duration'],
      ]);
    });
  });

  it('is not doubted where the Spotify id matched', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.answersById(trackId('a'), {
        status: 200,
        body: songAnswer({ name: 'Another', duration: 1 }),
      });
      await world.request(track('a'));
      await world.startWorker();
      await world.quiet();
      expect(await world.rows('SELECT doubts FROM enrichment.track_features')).toEqual([
        { doubts: [] },
      ]);
    });
  });
});
