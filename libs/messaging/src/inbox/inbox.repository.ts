import type { EntityManager } from 'typeorm';

/**
 * The events a service has taken effect of: `<schema>.inbox`. The broker delivers at least once; the row, written in
 * the transaction of the effect, makes it count once.
 */
export class InboxRepository {
  constructor(private readonly schema: string) {}

  /**
   * Records that the consumer handles these events, within the transaction of their effect.
   * @returns the ids that were first seen now; the others had their effect before
   */
  async recordFirst(
    manager: EntityManager,
    consumer: string,
    eventIds: readonly string[],
  ): Promise<Set<string>> {
    const rows = await manager.query<{ event_id: string }[]>(
      `INSERT INTO ${this.schema}.inbox (consumer, event_id)
       SELECT $1, event_id FROM unnest($2::text[]) AS event_id
        ORDER BY event_id
       ON CONFLICT (consumer, event_id) DO NOTHING
       RETURNING event_id`,
      [consumer, eventIds],
    );
    return new Set(rows.map((row) => row.event_id));
  }
}
