import { z } from 'zod';
import type { ServiceName } from '../words/service-name.js';

/**
 * The envelope around every event. `id` is deterministic (the same fact always has the same id), `occurredAt` is when
 * the fact was committed, `correlationId` follows one cause through all services, `traceparent` is W3C Trace Context.
 */
export const eventEnvelopeSchema = z.object({
  id: z.string().min(1),
  type: z.string().min(1),
  version: z.int().positive(),
  occurredAt: z.iso.datetime(),
  correlationId: z.string().min(1),
  traceparent: z.string().nullable(),
  data: z.unknown(),
});

export interface EventEnvelope<TData> {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly occurredAt: string;
  readonly correlationId: string;
  readonly traceparent: string | null;
  readonly data: TData;
}

/** One kind of event: its name, its subject on the wire, who states it and who listens. */
export interface EventContract<TSchema extends z.ZodType = z.ZodType> {
  readonly type: string;
  readonly version: number;
  /** The NATS subject, `<noun>.<past participle>.v<version>`. */
  readonly subject: string;
  /** The file-name stem shared by contract, publisher, consumer and projection. */
  readonly slug: string;
  readonly publisher: ServiceName;
  readonly consumers: readonly ServiceName[];
  readonly data: TSchema;
  /** The deterministic event id of a fact; also the broker's de-duplication key. */
  readonly idOf: (data: z.infer<TSchema>) => string;
}

export type EventData<TContract extends EventContract> = z.infer<TContract['data']>;

/** Declares an event. It exists for type inference: the result is the argument. */
export function defineEvent<TSchema extends z.ZodType>(
  contract: EventContract<TSchema>,
): EventContract<TSchema> {
  return contract;
}
