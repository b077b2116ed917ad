import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { frameAfterKey, frames, noted, watchFrames, watchKey, watchPaints } from './in-page.js';

/** Times in milliseconds, `shift` as the browser counts it, `scriptBytes` gzipped. */
export interface PageFigures {
  readonly firstContentMs: number;
  readonly sliderFrameMs: number;
  readonly layoutShift: number;
  readonly scrollFrameMs: number;
  readonly scriptBytes: number;
}

const notedSchema = z.object({ shift: z.number(), paint: z.number() });
const framesSchema = z.array(z.number()).min(10);
const viewport = { width: 1_440, height: 900 };
const presses = 10;
const wheels = 60;
const wheelPx = 300;
const frameMs = 1_000 / 60;
const settleMs = 700;
const timeoutMs = 20_000;

/** One visit of a browser that has never been there. */
export async function measurePage(browser: Browser, address: string): Promise<PageFigures> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(timeoutMs);
    await page.addInitScript(watchPaints);
    const scripts = countScripts(page);
    await page.goto(address);
    await page.locator('[data-index="0"] [data-roving]').waitFor();
    await page.getByRole('slider').first().waitFor();
    await sleep(settleMs);
    const scriptBytes = await scripts();
    const sliderFrameMs = await moveSlider(page);
    const scrollFrameMs = await scroll(page);
    const { paint, shift } = notedSchema.parse(await page.evaluate(noted));
    return { firstContentMs: paint, sliderFrameMs, layoutShift: shift, scrollFrameMs, scriptBytes };
  } finally {
    await context.close();
  }
}

/** @returns how many bytes of script the page has asked for by then, each compressed as it could be sent */
function countScripts(page: Page): () => Promise<number> {
  const addresses = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') addresses.add(request.url());
  });
  return async () => {
    const sizes = [...addresses].map(async (address) => {
      const answer = await fetch(address);
      return gzipSync(await answer.arrayBuffer()).length;
    });
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };
}

/** Moves a slider step by step, at a person's pace. @returns the longest that a change took to be seen */
async function moveSlider(page: Page): Promise<number> {
  await page.getByRole('slider', { name: 'Tempo: at least' }).focus();
  const times: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.evaluate(watchKey);
    await page.keyboard.press('ArrowRight');
    times.push(await page.evaluate<number>(frameAfterKey));
    await sleep(100);
  }
  await page.getByRole('button', { name: 'Any tempo' }).click();
  await sleep(settleMs);
  return Math.max(...times);
}

/** Turns the wheel over the list. @returns the longest frame */
async function scroll(page: Page): Promise<number> {
  await page.mouse.move(viewport.width * 0.6, viewport.height * 0.6);
  await page.evaluate(watchFrames);
  for (let wheel = 0; wheel < wheels; wheel += 1) {
    await page.mouse.wheel(0, wheelPx);
    await sleep(frameMs);
  }
  const lengths = framesSchema.parse(await page.evaluate(frames));
  return Math.max(...lengths);
}
