/**
 * The planner's defaults are those of a spinning disk. A library of any size people have fits in memory, where an index
 * is as cheap to read as its table: so a person's rows come from their index, however large a share they are.
 * The settings belong to the database, and a copy of the database does not inherit them.
 */
export async function tunePlanner(query: (sql: string) => Promise<unknown>): Promise<void> {
  for (const setting of ['random_page_cost = 1.0', 'cpu_index_tuple_cost = 0.0001']) {
    await query(
      `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET ${setting}', current_database()); END $$`,
    );
  }
}
