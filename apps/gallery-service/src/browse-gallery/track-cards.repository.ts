import { trackSchema, type Track } from '@app/contracts';
import type { DataSource } from 'typeorm';
import type { ReadModelRepository } from '../rebuild-read-model/read-model.repository.js';

/** Reads tracks as they are shown: each one's JSON is stored ready-made. */
export class TrackCardsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readModel: ReadModelRepository,
  ) {}

  /** @returns the tracks' JSON in the order of the ids */
  async cards(ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await this.dataSource.query<{ id: string; card: string }[]>(
      `SELECT id, card FROM ${await this.readModel.live()} WHERE id = ANY($1::text[]) AND described`,
      [ids],
    );
    const cards = new Map(rows.map(({ id, card }) => [id, card]));
    return ids.flatMap((id) => cards.get(id) ?? []);
  }

  /** @returns the tracks in the order of the ids */
  async tracks(ids: readonly string[]): Promise<Track[]> {
    const cards = await this.cards(ids);
    return cards.map((card) => trackSchema.parse(JSON.parse(card)));
  }
}
