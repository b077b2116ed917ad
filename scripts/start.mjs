import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap } from './bootstrap.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const argv = process.argv.slice(2);

await bootstrap(root, argv.includes('--json') ? process.stderr : process.stdout);
const { main } = await import('../dist/scripts/start/main.js');
process.exitCode = await main(root, argv);
