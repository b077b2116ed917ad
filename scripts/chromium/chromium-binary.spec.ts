import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { withTemporaryFolder } from '../stack/testing/temporary-folder.js';
import { findChromium } from './chromium-binary.js';

it('unpacks the browser once, also where two want it at the same time', async () => {
  await withTemporaryFolder(async (folder) => {
    const bin = join(folder, 'bin');
    const [first, second] = await Promise.all([findChromium(bin), findChromium(bin)]);
    expect(second).toBe(first);
    expect(await findChromium(bin)).toBe(first);
    expect(await readdir(bin)).toHaveLength(1);
    const { stdout } = await promisify(execFile)(first, ['--version']);
    expect(stdout).toMatch(/\d+\.\d+\.\d+/);
  });
});
