import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody's profile was last asked for again, so that a refusal is not followed by the next try at once. */
export class ProfileRefresh1764100001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE gateway.users ADD COLUMN profile_asked_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE gateway.users DROP COLUMN profile_asked_at`);
  }
}
