import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap } from './bootstrap.mjs';

/** Runs the specs in `test/real` on a folder of real libraries: `npm run check:real -- DIR`. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write('Say where the real libraries are: npm run check:real -- DIR\n');
  process.exit(2);
}
await bootstrap(root, process.stdout);
const { main } = await import('../dist/scripts/test/main.js');
process.env['REAL_DATA_DIR'] = resolve(folder);
process.exitCode = await main(root, ['--testMatch', '**/test/real/*.real.ts', '--runInBand']);
