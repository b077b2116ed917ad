import { describe, expect, it } from '@jest/globals';
import { withFile, withSandbox } from '../testing/sandbox-session.js';
import { loadLibrary } from './load-library.js';

const odd = [
  { added_at: '2020-01-01T00:00:00Z', track: { id: 'x', name: 'Song', anything: [1, null] } },
  { added_at: '2026-01-01T00:00:00Z', track: null },
  { track: { type: 'episode' } },
  null,
  'not even an object',
];

describe('a dump of saved tracks', () => {
  it.each([
    [
      'one page',
      {
        href: 'https://elsewhere/v1/me/tracks',
        items: odd,
        total: 5_320,
        next: 'https://elsewhere',
      },
    ],
    ['several pages', [{ items: odd.slice(0, 2) }, { items: odd.slice(2) }]],
    ['a list of entries', odd],
  ])('is passed through as it is: %s', async (_, dump) => {
    await withFile('dump.json', `\uFEFF ${JSON.stringify(dump)}`, async (file) => {
      await withSandbox({ library: file }, async (sandbox) => {
        const { access_token } = await sandbox.signIn();
        const page = await (await sandbox.webApi('/me/tracks?limit=4', access_token)).json();
        expect(page).toEqual({
          href: `${sandbox.baseUrl}/spotify/v1/me/tracks?offset=0&limit=4`,
          items: odd.slice(0, 4),
          limit: 4,
          next: `${sandbox.baseUrl}/spotify/v1/me/tracks?offset=4&limit=4`,
          offset: 0,
          previous: null,
          total: odd.length,
        });
        const state = await (await sandbox.fetch('/control/state')).json();
        expect(state).toMatchObject({ library: { kind: 'saved_tracks_dump', file, rows: 5 } });
      });
    });
  });

  it.each([
    ['[{"name": "a row"}]', 'it holds neither pages of saved tracks nor a list of saved tracks'],
    ['{"tracks": []}', 'it holds neither pages of saved tracks nor a list of saved tracks'],
    ['{"items": [', 'it is not well-formed JSON'],
  ])('is refused in one sentence where it is something else', async (text, reason) => {
    await withFile('dump.json', text, async (file) => {
      await expect(loadLibrary(file)).rejects.toThrow(
        `The file ${file} cannot be used: ${reason}.`,
      );
    });
  });

  it('is refused where there is no such file', async () => {
    await expect(loadLibrary('/nowhere/library.csv')).rejects.toThrow(
      'The file /nowhere/library.csv cannot be used: it cannot be read.',
    );
  });
});
