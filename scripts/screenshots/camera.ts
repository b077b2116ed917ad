import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext } from 'playwright-core';
import { z } from 'zod';
import { signInThrough, whenLoaded } from '../chromium/gallery-page.js';
import { fileOf, type Scheme, type Shot, type Viewer, type Width } from './shots.js';

const heights: Readonly<Record<Width, number>> = { 360: 780, 768: 1_024, 1440: 900 };
const tracksSchema = z.object({ items: z.array(z.object({ id: z.string() })).min(1) });
/** Charts draw themselves in a moment. */
const settleMs = 900;

const entrances: Readonly<Record<Exclude<Viewer, 'visitor'>, readonly [string, string]>> = {
  user: ['sandbox-guest', '/auth/spotify'],
  admin: ['sandbox-admin', '/auth/spotify/admin'],
};

/** Takes pictures of a gallery that runs, as the people who may look at it. */
export class Camera {
  private readonly contexts = new Map<Viewer, BrowserContext>();
  private track: string | null = null;

  constructor(
    private readonly browser: Browser,
    private readonly origin: string,
    private readonly folder: string,
  ) {}

  /** @returns the name of the file */
  async take(
    { name, viewer, path }: Shot,
    width: Width,
    scheme: Scheme,
    whole: boolean,
  ): Promise<string> {
    const context = await this.contextOf(viewer);
    const page = await context.newPage();
    try {
      await page.setViewportSize({ width, height: heights[width] });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(`${this.origin}${path.replace('{track}', await this.someTrack())}`);
      await page.getByRole('heading').first().waitFor();
      await whenLoaded(page);
      await sleep(settleMs);
      const file = fileOf(name, width, scheme);
      await page.screenshot({ path: join(this.folder, file), fullPage: whole });
      return file;
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    for (const context of this.contexts.values()) await context.close();
  }

  private async contextOf(viewer: Viewer): Promise<BrowserContext> {
    const known = this.contexts.get(viewer);
    if (known !== undefined) return known;
    const context = await this.browser.newContext();
    this.contexts.set(viewer, context);
    if (viewer === 'visitor') return context;
    const [person, entrance] = entrances[viewer];
    const page = await context.newPage();
    await signInThrough(page, `${this.origin}${entrance}`, person);
    await page.close();
    return context;
  }

  /** The most danceable one: it has features, and others that are like it. */
  private async someTrack(): Promise<string> {
    if (this.track === null) {
      const answer = await fetch(`${this.origin}/api/tracks?sort=-danceability&limit=1&fields=id`);
      this.track = tracksSchema.parse(await answer.json()).items[0]?.id ?? '';
    }
    return this.track;
  }
}
