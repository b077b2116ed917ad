import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openChromium } from '../../scripts/chromium/open-chromium.js';
import { RunningSystem, type FixtureName } from '../running-system.js';

/** A page on a busy machine is waited for. */
const PATIENCE_MS = 120_000;

/** What a spec of the page works with. */
export interface Stage {
  readonly system: RunningSystem;
  /** A window, new for every spec, and a page in it. */
  readonly context: BrowserContext;
  readonly page: Page;
  /** Another window, in which nobody is signed in either. */
  openWindow(): Promise<BrowserContext>;
}

/**
 * Gives the specs of a file a system and a browser, and each of them a window, handed to `enter`. A spec fails where its
 * page complains of anything, the last one where the system does not end as it should.
 */
export function withPage(fixture: FixtureName, enter: (stage: Stage) => void): void {
  let system: RunningSystem;
  let browser: Browser;
  let context: BrowserContext;
  let complaints: string[];
  beforeAll(async () => {
    browser = await openChromium(process.cwd());
    system = await RunningSystem.open(fixture);
  });
  afterAll(async () => {
    const [code] = await Promise.all([system.close(), browser.close()]);
    expect(code).toBe(0);
  });
  const openWindow = async (): Promise<BrowserContext> => {
    const opened = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    opened.setDefaultTimeout(PATIENCE_MS);
    return opened;
  };
  beforeEach(async () => {
    context = await openWindow();
    const page = await context.newPage();
    complaints = watchComplaints(page);
    enter({ system, context, page, openWindow });
  });
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
}

/** What goes wrong in a page from now on: errors that are thrown or logged, among them what its policy forbids. */
function watchComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
