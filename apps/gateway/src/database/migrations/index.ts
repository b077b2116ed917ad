import { People1764000000100 } from './1764000000100-people.js';
import { Notices1764100000000 } from './1764100000000-notices.js';
import { Webhooks1764100000100 } from './1764100000100-webhooks.js';
import { Access1764100000200 } from './1764100000200-access.js';

/** In the order in which they run. */
export const migrations = [
  People1764000000100,
  Notices1764100000000,
  Webhooks1764100000100,
  Access1764100000200,
];
