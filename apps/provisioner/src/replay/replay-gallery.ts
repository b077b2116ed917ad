import {
  replayedEventContracts,
  finishRebuildRequest,
  replayEnrichmentPageRequest,
  replaySyncPageRequest,
  startRebuildRequest,
  type EventContract,
  type Reply,
} from '@app/contracts';
import { readConsumer, replayDurableName, type RequestClient } from '@app/messaging';
import type { JetStreamManager } from '@nats-io/jetstream';

/** A rebuild that could not be finished. The live read model is as it was. */
export class ReplayFailedError extends Error {
  constructor(step: string, detail: string) {
    super(`${step}: ${detail}`);
    this.name = 'ReplayFailedError';
  }
}

export interface ReplayReport {
  readonly generation: number;
  /** How many facts of each event were published again. */
  readonly published: Readonly<Record<string, number>>;
  readonly tracks: number;
  readonly different: number;
  readonly missing: number;
  readonly extra: number;
}

const PAGE_TIMEOUT_MS = 30_000;
const SETTLE_TIMEOUT_MS = 10 * 60_000;

/**
 * Rebuilds the gallery's read model beside the live one, from the tables of the services that own the facts, and puts
 * it in its place once every fact has been projected. Readers are served all the time.
 * @throws ReplayFailedError
 */
export async function replayGallery(
  requests: RequestClient,
  broker: JetStreamManager,
  stream: string,
  tell: (line: string) => void,
): Promise<ReplayReport> {
  const { generation } = expect(
    'start',
    await requests.request(startRebuildRequest, {}, PAGE_TIMEOUT_MS),
  );
  const published: Record<string, number> = {};
  for (const contract of replayedEventContracts) {
    published[contract.slug] = await replayEvent(requests, contract, generation);
    tell(`${contract.slug}: ${published[contract.slug]} published again`);
  }
  await settled(broker, stream);
  const comparison = expect(
    'finish',
    await requests.request(finishRebuildRequest, { generation }, PAGE_TIMEOUT_MS),
  );
  return { generation, published, ...comparison };
}

async function replayEvent(
  requests: RequestClient,
  contract: EventContract,
  generation: number,
): Promise<number> {
  const request =
    contract.publisher === 'sync-service' ? replaySyncPageRequest : replayEnrichmentPageRequest;
  let after: string | null = null;
  let count = 0;
  do {
    const reply: Reply<{ published: number; next: string | null }> = await requests.request(
      request,
      { generation, event: contract.slug, after },
      PAGE_TIMEOUT_MS,
    );
    const page: { published: number; next: string | null } = expect(contract.slug, reply);
    count += page.published;
    after = page.next;
  } while (after !== null);
  return count;
}

async function settled(broker: JetStreamManager, stream: string): Promise<void> {
  const deadline = Date.now() + SETTLE_TIMEOUT_MS;
  for (const contract of replayedEventContracts) {
    const durable = replayDurableName(contract);
    for (;;) {
      const state = await readConsumer(broker, durable);
      if (state !== null && state.pending === 0 && state.unsettled === 0) break;
      if (Date.now() > deadline)
        throw new ReplayFailedError('wait', `${durable} of ${stream} does not finish`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function expect<T>(step: string, reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new ReplayFailedError(step, `${reply.problem.code}: ${reply.problem.detail}`);
}
