import { ReadModel1764000000000 } from './1764000000000-read-model.js';
import { AnyQuestion1764200000000 } from './1764200000000-any-question.js';

/** In order, never changed once released. */
export const migrations = [ReadModel1764000000000, AnyQuestion1764200000000];
