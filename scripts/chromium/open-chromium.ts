import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './chromium-binary.js';

/**
 * Not the package's own arguments, which are for a serverless function: one process, an emulated graphics card (four times
 * slower than drawing without one), and no web security. Nothing asks the browser's maker for anything.
 */
const browserArguments = [
  '--no-sandbox',
  '--no-zygote',
  '--no-first-run',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** A real Chromium, without a window. @param root the checkout, which keeps the unpacked browser */
export async function openChromium(root: string): Promise<Browser> {
  const executablePath = await findChromium(join(root, '.data', 'bin'));
  return chromium.launch({ executablePath, args: browserArguments, headless: true });
}
