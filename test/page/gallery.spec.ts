import { describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { signInThrough, whenLoaded } from '../../scripts/chromium/gallery-page.js';
import type { RunningSystem } from '../running-system.js';
import { violations } from './axe.js';
import { withPage, type Stage } from './stage.js';

let system: RunningSystem;
let context: BrowserContext;
let page: Page;
let openWindow: Stage['openWindow'];

withPage('varied', (stage) => {
  ({ system, context, page, openWindow } = stage);
});

const open = (path: string, on = page) => on.goto(`${system.galleryUrl}${path}`);

/** The names in the list, once the count says that they are all there. */
async function listed(on: Page, count: number): Promise<string[]> {
  await on.getByText(`${count} tracks found`).waitFor();
  return on.getByRole('list', { name: 'Tracks' }).getByRole('heading').allInnerTexts();
}

const loaded = () => whenLoaded(page);

/** Waits until the keyboard is at a place of the list. */
const focusAt = (index: number) =>
  page.locator(`[data-index="${index}"] [data-roving]:focus`).waitFor();

describe('a visitor who filters', () => {
  it('by tempo and mood shares the address, and another browser sees the same list', async () => {
    await open('/');
    await page.getByRole('heading', { name: '32 tracks' }).waitFor();
    const slider = page.getByRole('slider', { name: 'Tempo: at least' });
    await slider.focus();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('PageUp');
    await page.waitForURL(/tempoMin=80/);
    await page.getByRole('button', { name: /^Calm/ }).click();
    await page.waitForURL(/mood=calm/);
    const names = await listed(page, 5);
    expect(names).toHaveLength(5);

    const other = await openWindow();
    try {
      const theirs = await other.newPage();
      await theirs.goto(page.url());
      expect(await listed(theirs, 5)).toEqual(names);
      expect(await theirs.getByRole('button', { name: /^Calm/ }).getAttribute('aria-pressed')).toBe(
        'true',
      );
      expect(
        await theirs.getByRole('slider', { name: 'Tempo: at least' }).getAttribute('aria-valuenow'),
      ).toBe('80');
    } finally {
      await other.close();
    }

    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('mood'));
    await page.getByRole('button', { name: 'Remove the filter Tempo from 80' }).click();
    await page.waitForURL(`${system.galleryUrl}/`);
    await page.getByRole('heading', { name: '32 tracks' }).waitFor();
  });

  it('by the key wheel sees what mixes, and can turn every column round', async () => {
    await open('/');
    await page.getByRole('checkbox', { name: /^8B, C major/ }).click();
    await page.getByRole('radio', { name: 'Mixes' }).click();
    await page.waitForURL(/key=8B&keyMatch=strict|keyMatch=strict.*key=8B/);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.getByRole('button', { name: 'Energy: sort by Energy' }).click();
    await page.waitForURL(/sort=-energy/);
    await page.getByRole('link', { name: 'Yarrow Song', exact: true }).waitFor();
    await page.getByRole('button', { name: /^Energy, sorted from the highest/ }).click();
    await page.waitForURL(/sort=energy/);
    await page.getByRole('link', { name: 'Amber Song', exact: true }).waitFor();
  });

  it('finds out what to do where nothing is left', async () => {
    await open('/?tempoMin=210&energyMax=0.1');
    await page.getByRole('heading', { name: 'No track is like that' }).waitFor();
    await page.getByRole('button', { name: 'Clear search and filters' }).click();
    await page.waitForURL(`${system.galleryUrl}/`);
  });

  it('draws a lasso on the map and sees its tracks in the gallery', async () => {
    await open('/map');
    await page.getByText('28 of 32 tracks have both values').waitFor();
    await page.getByRole('button', { name: 'Draw a lasso' }).click();
    const canvas = await page.locator('canvas').first().boundingBox();
    if (!canvas) throw new Error('the map is not drawn');
    const at = (x: number, y: number): [number, number] => [
      canvas.x + canvas.width * x,
      canvas.y + canvas.height * y,
    ];
    await page.mouse.move(...at(0.1, 0.1));
    await page.mouse.down();
    for (const [x, y] of [
      [0.9, 0.1],
      [0.9, 0.9],
      [0.1, 0.9],
    ] as const) {
      await page.mouse.move(...at(x, y), { steps: 6 });
    }
    await page.mouse.up();
    const inside = await page.getByText(/tracks in the lasso/).innerText();
    await page.getByRole('link', { name: 'Show them in the gallery' }).last().click();
    await page.waitForURL(/valenceMin=.*energyMax=|energyMin=.*valenceMax=/);
    const count = Number(/\d+/.exec(inside)?.[0]);
    expect((await listed(page, count)).length).toBeGreaterThan(0);
  });
});

describe('with the keyboard alone', () => {
  it('one searches, filters, walks the list, looks at a track and comes back', async () => {
    await open('/');
    await page.getByRole('link', { name: 'Yarrow Song', exact: true }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('song');
    await listed(page, 24);
    await page.keyboard.press('Escape');
    await page.waitForURL(`${system.galleryUrl}/`);
    await page.getByRole('heading', { name: '32 tracks' }).waitFor();

    await page.locator('[data-index="0"] [data-roving]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    await focusAt(2);
    await page.keyboard.press('End');
    await focusAt(31);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(page.url()).toContain('/tracks/');
    await page.keyboard.press('Escape');
    await page.waitForURL(`${system.galleryUrl}/`);
    await focusAt(31);

    await page.keyboard.press('v');
    await page.waitForURL(/view=grid/);
    await page.locator('[data-index="0"] [data-roving]').focus();
    await page.keyboard.press('ArrowRight');
    await focusAt(1);

    await page.keyboard.press('f');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/tempoMin=41/);
    await page.getByRole('button', { name: 'Any tempo' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.search.includes('tempo'));
    await page.getByRole('checkbox', { name: /^8A, / }).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press(' ');
    await page.waitForURL(/key=8B/);
  });
});

describe('every page', () => {
  it.each([
    '/',
    '/?view=grid&mood=happy&tempoMin=80&key=8A',
    '/tracks/3CAAAAAAAAAAAAAAAAA001',
    '/map',
    '/statistics',
    '/nowhere',
  ])('has no barrier: %s', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(path);
      await page.getByRole('heading').first().waitFor();
      await loaded();
      expect(await violations(page)).toEqual([]);
    }
  });

  it.each([360, 768, 1440])('fits into %i px, whatever tracks are called', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [
      '/?sort=-releaseDate',
      '/?sort=-releaseDate&view=grid',
      '/tracks/3CAAAAAAAAAAAAAAAAA029',
      '/tracks/3CAAAAAAAAAAAAAAAAA030',
      '/map',
      '/statistics',
    ]) {
      await open(path);
      await page.getByRole('heading').first().waitFor();
      await loaded();
      const widest = await page.evaluate<number>(
        `Math.max(...[...document.querySelectorAll('html, dialog')].map((box) => box.scrollWidth))`,
      );
      expect([path, widest <= width]).toEqual([path, true]);
    }
  });

  it('shows awkward names as they are, and runs none of them', async () => {
    await page.setViewportSize({ width: 1440, height: 1400 });
    await open('/?sort=-releaseDate');
    const list = page.getByRole('list', { name: 'Tracks' });
    await list.getByText('<img src=x onerror=alert(1)> & "quotes"').waitFor();
    await list.getByRole('link', { name: 'Untitled', exact: true }).waitFor();
    await list.getByText('שיר של ים וחול').waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    const ends = await list
      .locator('li')
      .evaluateAll((items) => items.map((item) => item.scrollWidth <= item.clientWidth + 1));
    expect(ends.every(Boolean)).toBe(true);
  });

  it('asks nobody but this host, and Spotify’s player only after a click', async () => {
    const foreign: string[] = [];
    await context.route(
      (url) => url.origin !== system.galleryUrl && url.protocol !== 'data:',
      async (route) => {
        foreign.push(route.request().url());
        await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>p</title>' });
      },
    );
    for (const path of ['/', '/map', '/statistics', '/tracks/3CAAAAAAAAAAAAAAAAA001']) {
      await open(path);
      await page.getByRole('heading').first().waitFor();
      await loaded();
    }
    expect(foreign).toEqual([]);
    await page.getByRole('button', { name: 'Listen here' }).click();
    await page.getByTitle('Spotify’s player').waitFor();
    await page.waitForTimeout(300);
    expect(foreign).toEqual(['https://open.spotify.com/embed/track/3CAAAAAAAAAAAAAAAAA001']);
  });
});

describe('a track that was withdrawn after it was stored', () => {
  it('stays, and says that it is no longer saved', async () => {
    const id = '3CAAAAAAAAAAAAAAAAA005';
    await system.control('PUT', '/library', { remove: [id] });
    const entrance = `${system.galleryUrl}/auth/spotify/admin?returnTo=/admin`;
    await signInThrough(page, entrance, 'sandbox-admin');
    await page.getByRole('button', { name: 'Sync now' }).click();
    await page.getByText('1 removed').first().waitFor();
    await open(`/tracks/${id}`);
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('heading', { name: 'Ember Song' }).waitFor();
    await sheet.getByText('No longer saved', { exact: true }).waitFor();
    await open('/?saved=false');
    await page.getByText('1 track found').waitFor();
  });
});
