import { Library1764000000000 } from './1764000000000-library.js';

/** In order, never changed once released. */
export const migrations = [Library1764000000000];
