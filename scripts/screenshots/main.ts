import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openChromium } from '../chromium/open-chromium.js';
import { startGallery } from '../start/child-start.js';
import { runInTestFolder } from '../test/run-in-test-folder.js';
import { Camera } from './camera.js';
import { everyPage, forReadme, schemes, widths } from './shots.js';

const usage = 'npm run screenshots [-- --all DIR]';
const usageExitCode = 2;
const tracks = 2_000;

/**
 * `npm run screenshots`: a system with a generated library, and pictures of its pages: those of the README into
 * `docs/screenshots`, or with `--all` every page at every width into a folder. Returns the exit code.
 */
export async function main(root: string, argv: readonly string[]): Promise<number> {
  const [option, folderOfAll] = argv;
  if (argv.length !== 0 && (option !== '--all' || folderOfAll === undefined)) {
    process.stderr.write(`${usage}\n`);
    return usageExitCode;
  }
  return runInTestFolder(async (stage, signal) => {
    const address = await startGallery({ ...stage, root }, tracks, signal);
    const browser = await openChromium(root);
    stage.shutdown.defer('Chromium', () => browser.close());
    const into =
      folderOfAll === undefined ? join(root, 'docs', 'screenshots') : resolve(folderOfAll);
    await mkdir(into, { recursive: true });
    const camera = new Camera(browser, address, into);
    await (folderOfAll === undefined ? takeForReadme(camera, into) : takeAll(camera));
    await camera.close();
    return 0;
  });
}

/** Pictures that are not taken any more go. */
async function takeForReadme(camera: Camera, into: string): Promise<void> {
  const taken = new Set<string>();
  for (const [name, width, scheme] of forReadme) {
    const shot = everyPage.find((one) => one.name === name);
    if (shot === undefined) throw new Error(`there is no page ${name}`);
    taken.add(await camera.take(shot, width, scheme, false));
  }
  for (const file of await readdir(into)) {
    if (file.endsWith('.png') && !taken.has(file)) await rm(join(into, file));
  }
}

async function takeAll(camera: Camera): Promise<void> {
  for (const shot of everyPage) {
    for (const width of widths) {
      for (const scheme of schemes) {
        // The list of the gallery has no end, and a track lies over it.
        const isEndless = /^(gallery|track)/.test(shot.name);
        process.stderr.write(`${await camera.take(shot, width, scheme, !isEndless)}\n`);
      }
    }
  }
}
