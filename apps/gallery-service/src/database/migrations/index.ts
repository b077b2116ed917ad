import { ReadModel1764000000000 } from './1764000000000-read-model.js';

/** In order, never changed once released. */
export const migrations = [ReadModel1764000000000];
