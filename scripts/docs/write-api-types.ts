import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apiTypes, apiTypesFile } from './api-types.js';

const file = join(process.cwd(), apiTypesFile);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, await apiTypes());
console.log(`${apiTypesFile} is written`);
