import { createHash } from 'node:crypto';
import { storableText } from '../database/storable.js';

const EXCERPT_LENGTH = 2_000;

/** What is kept of a body that was no answer: its start, and the hash of all of it. */
export function keptOf(body: string | null): {
  readonly excerpt: string | null;
  readonly sha256: string | null;
} {
  if (body === null) return { excerpt: null, sha256: null };
  return {
    excerpt: storableText(body.slice(0, EXCERPT_LENGTH)),
    sha256: createHash('sha256').update(body).digest('hex'),
  };
}
