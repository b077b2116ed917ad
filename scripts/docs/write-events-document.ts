import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventsDocument } from './events-document.js';

const root = process.cwd();
writeFileSync(join(root, 'docs', 'events.md'), eventsDocument(root));
console.log('docs/events.md is written');
