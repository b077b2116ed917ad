import { z } from 'zod';
import { WebApiError } from './web-api.errors.js';

const numberText = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const limitSchema = numberText.pipe(z.int().min(1).max(50)).default(20);
const offsetSchema = numberText.default(0);

/** A part of a listing: `limit` entries (1 to 50) from `offset` on. */
export interface Window {
  readonly limit: number;
  readonly offset: number;
}

/** Spotify's paging object; `next` and `previous` are whole addresses on the caller's own host. */
export interface PageObject<T> extends Window {
  readonly href: string;
  readonly next: string | null;
  readonly previous: string | null;
  readonly total: number;
  readonly items: readonly T[];
}

/** Reads `limit` and `offset`. Throws `WebApiError` (400) for anything but a number within its bounds. */
export function parseWindow(query: Readonly<Record<string, unknown>>): Window {
  const limit = limitSchema.safeParse(query['limit']);
  if (!limit.success) throw new WebApiError('invalid_limit');
  const offset = offsetSchema.safeParse(query['offset']);
  if (!offset.success) throw new WebApiError('invalid_offset');
  return { limit: limit.data, offset: offset.data };
}

export function pageObject<T>(
  url: string,
  all: readonly T[],
  { limit, offset }: Window,
): PageObject<T> {
  const at = (position: number): string => `${url}?offset=${position}&limit=${limit}`;
  return {
    href: at(offset),
    items: all.slice(offset, offset + limit),
    limit,
    next: offset + limit < all.length ? at(offset + limit) : null,
    offset,
    previous: offset > 0 ? at(Math.max(0, offset - limit)) : null,
    total: all.length,
  };
}
