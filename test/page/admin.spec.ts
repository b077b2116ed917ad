import { describe, expect, it } from '@jest/globals';
import { waitUntil } from '@app/testing';
import type { BrowserContext, Page } from 'playwright-core';
import { libraryEntry } from '../../scripts/chaos/library-entries.js';
import { signInThrough, whenLoaded } from '../../scripts/chromium/gallery-page.js';
import type { RunningSystem } from '../running-system.js';
import { violations } from './axe.js';
import { withPage } from './stage.js';

const NEW_TRACKS = 120;
/** A page of the listing and a look-up take so long until somebody has seen the progress move. */
const SLOW_MS = 2_000;

let system: RunningSystem;
let context: BrowserContext;
let page: Page;

withPage('small', (stage) => {
  ({ system, context, page } = stage);
});

const signIn = (person: string, entrance: string) =>
  signInThrough(page, `${system.galleryUrl}${entrance}`, person);

/** Notes that a page was never loaded anew: a mark in it is gone then. */
const mark = (on: Page) => on.evaluate('globalThis.neverLeft = true');
const isMarked = (on: Page) => on.evaluate<boolean>('globalThis.neverLeft === true');

describe('the admin', () => {
  it('sees progress move and features arrive, without loading a page anew', async () => {
    await signIn('sandbox-admin', '/auth/spotify/admin?returnTo=/admin');
    const gallery = await context.newPage();
    await gallery.goto(system.galleryUrl);
    await gallery.getByRole('heading', { name: '6 tracks' }).waitFor();
    await Promise.all([mark(page), mark(gallery)]);

    const add = Array.from({ length: NEW_TRACKS }, (_, n) => libraryEntry(n + 1));
    await system.control('PUT', '/library', { add });
    for (const provider of ['spotify', 'soundcharts']) {
      await system.control('POST', '/faults', { provider, delayMs: SLOW_MS, times: null });
    }
    await page.getByRole('button', { name: 'Sync now' }).click();
    const progress = page.getByRole('progressbar').first();
    await progress.waitFor();
    const seen = new Set<string>();
    await waitUntil('the progress to move', async () => {
      const value = await progress.getAttribute('value');
      if (value !== null) seen.add(value);
      return seen.size > 1;
    });
    await system.control('DELETE', '/faults');
    await progress.waitFor({ state: 'detached' });
    await gallery.getByRole('heading', { name: `${6 + NEW_TRACKS} tracks` }).waitFor();

    await page.getByRole('link', { name: 'Features' }).click();
    await page.waitForURL('**/admin/enrichment');
    const open = async (): Promise<number> => {
      const answer = await context.request.get(`${system.galleryUrl}/api/admin/enrichment`);
      const { queue } = (await answer.json()) as { queue: { pending: number; leased: number } };
      return queue.pending + queue.leased;
    };
    await waitUntil('all features to be asked for', async () => (await open()) === 0);
    expect(await isMarked(page)).toBe(true);
    expect(await isMarked(gallery)).toBe(true);
  });

  it.each([
    '/admin',
    '/admin/enrichment',
    '/admin/failures',
    '/admin/gallery',
    '/admin/tracks/1AAAAAAAAAAAAAAAAAAAA1',
    '/admin/changes',
    '/admin/notices',
    '/admin/people',
    '/account',
  ])('meets no barrier on %s, in light and in dark, at any width', async (path) => {
    await signIn('sandbox-admin', '/auth/spotify/admin?returnTo=/admin');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${system.galleryUrl}${path}`);
      await page.getByRole('heading').first().waitFor();
      await whenLoaded(page);
      expect(await violations(page)).toEqual([]);
    }
    for (const width of [360, 768]) {
      await page.setViewportSize({ width, height: 900 });
      // Not page.waitForFunction: its later polls are refused by the page's Content-Security-Policy.
      await waitUntil(`no sideways scrolling at ${width} px`, () =>
        page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth'),
      );
    }
  });
});

describe('a regular user', () => {
  it('sees nothing of the admin’s pages, and may call nothing of the admin’s', async () => {
    await signIn('sandbox-guest', '/auth/spotify?returnTo=/admin');
    for (const path of ['/admin', '/admin/enrichment', '/admin/people']) {
      await page.goto(`${system.galleryUrl}${path}`);
      await page.getByText('You are signed in as a visitor').waitFor();
      expect(await page.getByRole('button', { name: 'Sync now' }).count()).toBe(0);
    }
    const document = await context.request.get(`${system.galleryUrl}/api/openapi.json`);
    const { paths } = (await document.json()) as { paths: Record<string, Record<string, unknown>> };
    const operations = Object.entries(paths).flatMap(([path, item]) =>
      path.startsWith('/api/admin/') ? Object.keys(item).map((method) => ({ path, method })) : [],
    );
    expect(operations.length).toBeGreaterThan(20);
    for (const { path, method } of operations) {
      const answer = await context.request.fetch(
        `${system.galleryUrl}${path.replaceAll(/\{\w+\}/g, '1')}`,
        { method: method.toUpperCase(), headers: { origin: system.galleryUrl } },
      );
      expect([method, path, answer.status()]).toEqual([method, path, 403]);
    }
  });

  it('disconnects: the profile is gone at once, the gallery stays; then deletes the account', async () => {
    await signIn('sandbox-guest', '/auth/spotify?returnTo=/account');
    const me = async (): Promise<unknown> =>
      (await context.request.get(`${system.galleryUrl}/api/me`)).json();
    expect(await me()).toMatchObject({ user: { displayName: expect.any(String) } });
    await page.getByRole('button', { name: 'Disconnect Spotify' }).click();
    const question = page.getByRole('alertdialog', { name: 'Disconnect Spotify?' });
    await question.getByRole('button', { name: 'Disconnect Spotify' }).click();
    await page.getByText(/^Disconnected\. Nothing of Spotify/).waitFor();
    expect(await me()).toMatchObject({ user: { displayName: null, imageUrl: null } });

    await page.getByRole('button', { name: 'Delete account' }).click();
    const last = page.getByRole('alertdialog', { name: 'Delete your account?' });
    await last.getByRole('button', { name: 'Delete account' }).click();
    await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
    expect(await me()).toMatchObject({ user: null });
    await page.goto(system.galleryUrl);
    await page
      .getByRole('heading', { name: /tracks/ })
      .first()
      .waitFor();
  });
});
