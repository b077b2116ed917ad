import { Enrichment1764000000000 } from './1764000000000-enrichment.js';

/** In order, never changed once released. */
export const migrations = [Enrichment1764000000000];
