import { Library1764000000000 } from './1764000000000-library.js';
import { TruthfulSync1764100000000 } from './1764100000000-truthful-sync.js';

/** In order, never changed once released. */
export const migrations = [Library1764000000000, TruthfulSync1764100000000];
