import { Enrichment1764000000000 } from './1764000000000-enrichment.js';
import { NeverWasteACall1764100000000 } from './1764100000000-never-waste-a-call.js';

/** In order, never changed once released. */
export const migrations = [Enrichment1764000000000, NeverWasteACall1764100000000];
