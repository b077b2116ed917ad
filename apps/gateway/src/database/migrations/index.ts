import { People1764000000100 } from './1764000000100-people.js';

/** In the order in which they run. */
export const migrations = [People1764000000100];
