import { join } from 'node:path';
import { connectBroker } from '@app/messaging';
import type { NatsConnection } from '@nats-io/transport-node';
import { wireChaos } from '../../scripts/chaos/chaos-wiring.js';
import { OwnerDatabase } from '../../scripts/chaos/owner-database.js';
import { PortBook } from '../../scripts/stack/ports.js';
import { makeSecrets } from '../../scripts/stack/secrets.js';
import type { SupervisionEvent } from '../../scripts/stack/supervised-process.js';
import type { BenchScene } from '../bench.js';
import { BaselinePipeline } from './baseline-pipeline.js';
import { OurPipeline } from './our-pipeline.js';
import type { Pipeline } from './pipeline.js';
import { provision, startBaseline, startService, startStub } from './programs.js';
import { startNats, startPostgres, type ServersOptions } from './servers.js';

/** Both pipelines, running, on the same Postgres, broker and upstream. */
export interface PipelineSystem {
  readonly ours: Pipeline;
  readonly baseline: Pipeline;
  /** The broker's administrator. */
  readonly broker: NatsConnection;
}

/**
 * Starts everything; the scene's shutdown stack stops it again.
 *
 * @param concurrency calls to the upstream at the same time, of each pipeline
 * @param notify told when a process ends by itself
 */
export async function startPipelineSystem(
  { root, folder, environment, shutdown, note }: BenchScene,
  concurrency: number,
  notify: (event: SupervisionEvent) => void,
  signal: AbortSignal,
): Promise<PipelineSystem> {
  const ports = await PortBook.open(join(folder.path, 'ports.json'));
  const secrets = makeSecrets();
  const options: ServersOptions = { root, folder, environment, ports, secrets, shutdown, notify };

  note('starting Postgres, nats-server and both pipelines');
  const ownerUrl = await startPostgres(options, signal);
  const nats = await startNats(options, signal);
  const stub = await ports.take('stub');
  const places = {
    sandbox: stub,
    nats: Number(new URL(nats.urlOf('admin')).port),
    balancer: await ports.take('gateway'),
    proxies: {
      nats: { port: Number(new URL(nats.urlOf('admin')).port) },
      postgres: { port: Number(new URL(ownerUrl).port) },
      sandbox: { port: stub },
    },
  };
  const wiring = wireChaos({ root, environment, tracks: 1 }, secrets, places, ownerUrl);
  await provision(options, wiring, signal);
  await startStub(options, stub, signal);

  const database = new OwnerDatabase(ownerUrl);
  shutdown.defer('database connections', () => database.close());
  const broker = await connectBroker(nats.urlOf('admin'), 'bench');
  shutdown.defer('broker connection', () => broker.close());
  const baseline = new BaselinePipeline(database);
  await baseline.install(broker);
  const variables = {
    DATABASE_URL: ownerUrl,
    NATS_URL: nats.urlOf('admin'),
    UPSTREAM_URL: `http://127.0.0.1:${stub}`,
    CONCURRENCY: String(concurrency),
  };
  await startBaseline(options, 'discover', variables, signal);
  await startBaseline(options, 'enrich', variables, signal);
  await startService(options, 'sync-service', wiring, signal);
  await startService(options, 'enrichment-service', wiring, signal);
  return { ours: new OurPipeline(database), baseline, broker };
}
