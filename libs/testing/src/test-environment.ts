/**
 * Where the specs find their Postgres and their nats-server: `npm test` starts the one, finds the other, and says so
 * in the environment. `realData` is a folder of real libraries, where `npm run check:real` was given one; `apiRequests` is
 * how many random requests the interface gets.
 * @throws where a spec is run without them
 */
export function testEnvironment(): {
  readonly databaseUrl: string;
  readonly natsServer: string;
  readonly realData: string | undefined;
  readonly apiRequests: number;
} {
  const databaseUrl = process.env.TEST_DATABASE_URL;
  if (databaseUrl === undefined) {
    throw new Error('TEST_DATABASE_URL is not set: run the specs with `npm test -- <path>`');
  }
  return {
    databaseUrl,
    natsServer: process.env.TEST_NATS_SERVER ?? 'nats-server',
    realData: process.env.REAL_DATA_DIR,
    apiRequests: Number(process.env.TEST_API_REQUESTS ?? 4_000),
  };
}
