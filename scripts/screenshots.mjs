import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap } from './bootstrap.mjs';

/** Takes the pictures of the README; `-- --all DIR` takes every page at every width into a folder. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));

await bootstrap(root, process.stderr);
const { main } = await import('../dist/scripts/screenshots/main.js');
process.exitCode = await main(root, process.argv.slice(2));
