import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap } from './bootstrap.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await bootstrap(root, process.stderr);
const { main } = await import('../dist/bench/main.js');
process.exitCode = await main(root, process.argv.slice(2));
