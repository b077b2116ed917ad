import type { DataSource } from 'typeorm';
import type { ReadModelRepository } from '../rebuild-read-model/read-model.repository.js';
import { encodeCursor, type PageCursor } from './page-cursor.js';

interface CardRow {
  readonly id: string;
  readonly sort_at: string;
  readonly card: string;
}

/** A search of more words than this is a mistake or an attack; the rest is left out. */
const MOST_WORDS = 8;

/** Reads the gallery. Each track's JSON is stored ready-made, so that reading a page is joining texts. */
export class GalleryTracksRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readModel: ReadModelRepository,
  ) {}

  /** @returns a page of tracks, newest saved first, as JSON */
  async page(query: {
    readonly limit: number;
    readonly after: PageCursor | null;
    readonly words: readonly string[];
  }): Promise<string> {
    const values: unknown[] = [query.limit + 1];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const conditions = ['described'];
    if (query.after !== null) {
      conditions.push(
        `(sort_at, id) < (${bind(query.after.sortAt)}::timestamptz, ${bind(query.after.id)}::text)`,
      );
    }
    for (const word of query.words.slice(0, MOST_WORDS)) {
      conditions.push(
        `search_text LIKE '%' || lower(public.unaccent(${bind(escapeLike(word))})) || '%'`,
      );
    }
    const rows = await this.dataSource.query<CardRow[]>(
      `SELECT id, sort_at::text AS sort_at, card
         FROM ${await this.readModel.live()}
        WHERE ${conditions.join(' AND ')}
        ORDER BY sort_at DESC, id DESC
        LIMIT $1`,
      values,
    );
    const page = rows.slice(0, query.limit);
    const last = page.at(-1);
    const next =
      rows.length > query.limit && last !== undefined
        ? { sortAt: last.sort_at, id: last.id }
        : null;
    return `{"items":[${page.map(({ card }) => card).join(',')}],"nextCursor":${
      next === null ? 'null' : JSON.stringify(encodeCursor(next))
    }}`;
  }

  /** @returns the track as JSON, or null */
  async find(id: string): Promise<string | null> {
    const rows = await this.dataSource.query<{ card: string }[]>(
      `SELECT card FROM ${await this.readModel.live()} WHERE id = $1 AND described`,
      [id],
    );
    return rows[0]?.card ?? null;
  }
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
}
