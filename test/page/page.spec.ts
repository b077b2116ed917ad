import { describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { signInThrough } from '../../scripts/chromium/gallery-page.js';
import type { RunningSystem } from '../running-system.js';
import { violations } from './axe.js';
import { withPage } from './stage.js';

let system: RunningSystem;
let context: BrowserContext;
let page: Page;

withPage('small', (stage) => {
  ({ system, context, page } = stage);
});

const signInAs = (person: string, path: string) =>
  signInThrough(page, `${system.galleryUrl}${path}`, person);

describe('a visitor', () => {
  it('sees the gallery without signing in, and finds a track whatever its accents', async () => {
    await page.goto(system.galleryUrl);
    await page.getByRole('heading', { name: '6 tracks' }).waitFor();
    await page.getByRole('link', { name: 'Stillness', exact: true }).waitFor();
    await page.getByRole('searchbox').fill('VENTANÁ');
    await page.getByText('1 track found').waitFor();
    expect(page.url()).toContain('q=');
    expect(await page.getByRole('link', { name: 'Stillness', exact: true }).count()).toBe(0);
    await page.goBack();
    await page.getByRole('link', { name: 'Stillness', exact: true }).waitFor();
  });

  it('shares a search by its address', async () => {
    await page.goto(`${system.galleryUrl}/?q=tide`);
    await page.getByText('2 tracks found').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('tide');
  });

  it('reads a zero as a zero, and what is not known as not known', async () => {
    await page.goto(`${system.galleryUrl}/tracks/1AAAAAAAAAAAAAAAAAAAA3`);
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('heading', { name: 'Stillness' }).waitFor();
    const text = await sheet.innerText();
    expect(text).toMatch(/C minor/);
    expect(text).toMatch(/Valence[\s\S]*?\b0\b/);
    await page.goto(`${system.galleryUrl}/tracks/1AAAAAAAAAAAAAAAAAAAA5`);
    await page
      .getByText(/SoundCharts does not know/)
      .first()
      .waitFor();
  });

  it.each([
    '/',
    '/tracks/1AAAAAAAAAAAAAAAAAAAA1',
    '/sign-in',
    '/sign-in-problem?code=spotify_not_allow_listed',
    '/admin',
  ])('meets no barrier on %s, in light and in dark', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${system.galleryUrl}${path}`);
      await page.getByRole('heading').first().waitFor();
      expect(await violations(page)).toEqual([]);
    }
  });

  it('who refuses, or whom Spotify does not let in, is told so', async () => {
    await page.goto(`${system.galleryUrl}/auth/spotify`);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.waitForURL('**/sign-in-problem?code=consent_refused');
    await signInAs('sandbox-stranger', '/auth/spotify');
    expect(page.url()).toContain('code=spotify_not_allow_listed');
  });
});

describe('the admin', () => {
  it('signs in, syncs, sees it end, and signs out', async () => {
    await signInAs('sandbox-admin', '/auth/spotify/admin?returnTo=/admin');
    await page.getByRole('button', { name: 'Sync now' }).click();
    await page.getByText('Completed').nth(1).waitFor();
    expect(await violations(page)).toEqual([]);
    const cookies = await context.cookies();
    expect(cookies.every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax')).toBe(true);
    await page.getByRole('button', { name: /Menu of/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
    expect((await context.request.get(`${system.galleryUrl}/api/admin/syncs`)).status()).toBe(401);
  });
});

describe('a regular user', () => {
  it('sees nothing of the admin’s', async () => {
    await signInAs('sandbox-guest', '/auth/spotify?returnTo=/admin');
    await page.getByText('You are signed in as a visitor').waitFor();
    for (const path of ['syncs', 'library', 'enrichment']) {
      expect((await context.request.get(`${system.galleryUrl}/api/admin/${path}`)).status()).toBe(
        403,
      );
    }
  });
});
