import { createDataSource } from '@app/service-kit';
import { createTestDatabase } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { entities } from './entities/index.js';

describe('the entities and the migrated tables', () => {
  it('agree', async () => {
    const database = await createTestDatabase();
    const owner = createDataSource({
      url: database.ownerUrl,
      schema: 'gateway',
      applicationName: 'spec',
      entities,
    });
    await owner.initialize();
    try {
      const statements = await owner.driver.createSchemaBuilder().log();
      expect(statements.upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await owner.destroy();
      await database.drop();
    }
  });
});
