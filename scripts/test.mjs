import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap } from './bootstrap.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await bootstrap(root, process.stdout);
const { main } = await import('../dist/scripts/test/main.js');
process.exitCode = await main(root, process.argv.slice(2));
