import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, readFile, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { inWorkFolder } from '../stack/work-folder.js';

const run = promisify(execFile);
const program = 'chromium';
const packageFolder = join(
  dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '..',
  '..',
);
const unpacking = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
const packageSchema = z.object({ version: z.string() });

/**
 * Finds the browser of the package `@sparticuz/chromium` in `binDirectory`, else unpacks it there. Left to itself the
 * package unpacks to the machine's folder for temporary files, where another user's copy, or half of one, is in the way.
 * @returns the path of the program
 */
export async function findChromium(binDirectory: string): Promise<string> {
  const text = await readFile(join(packageFolder, 'package.json'), 'utf8');
  const { version } = packageSchema.parse(JSON.parse(text));
  const place = join(binDirectory, `${program}-${version}`);
  const path = join(place, program);
  if (existsSync(path)) return path;
  await inWorkFolder(binDirectory, async (work) => {
    await run(process.execPath, ['--input-type=module', '--eval', unpacking], {
      cwd: packageFolder,
      env: { TMPDIR: work },
    });
    await Promise.all([chmod(work, 0o755), chmod(join(work, program), 0o755)]);
    // Moved as a whole: two that unpack at once never see half a browser, and the second keeps the first one's.
    await rename(work, place).catch((error: unknown) => {
      if (!existsSync(path)) throw error;
    });
  });
  return path;
}
