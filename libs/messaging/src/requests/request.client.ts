import { replySchema, type Problem, type Reply, type RequestContract } from '@app/contracts';
import { parseJson } from '@app/service-kit';
import { ClientNats, type Deserializer, type IncomingResponse } from '@nestjs/microservices';
import { firstValueFrom, timeout } from 'rxjs';
import type { z } from 'zod';
import { brokerOptions } from '../connection/connect-broker.js';
import { VALUE_PREFIX, VALUE_SUFFIX } from './reply.serializer.js';

/** How long an answer is waited for where the caller says nothing else. */
export const REQUEST_TIMEOUT_MS = 5_000;
const prefix = Buffer.from(VALUE_PREFIX);

/** Hands the reply on as bytes; whether they are parsed is the caller's choice. */
class BytesDeserializer implements Deserializer<{ data: Uint8Array }, IncomingResponse> {
  deserialize(message: { data: Uint8Array }): IncomingResponse {
    return { id: '', response: message.data, isDisposed: true } as IncomingResponse;
  }
}

/** A reply whose value was left as JSON bytes. */
export type RawReply =
  { readonly ok: true; readonly json: Buffer } | { readonly ok: false; readonly problem: Problem };

/**
 * Asks services over core NATS. A reply that does not come (service away, connection lost, deadline) is the problem
 * `service_unavailable`: the caller may repeat the request.
 */
export class RequestClient {
  private readonly client: ClientNats;

  constructor(natsUrl: string, name: string) {
    this.client = new ClientNats({
      ...brokerOptions(natsUrl, `${name} requests`),
      deserializer: new BytesDeserializer(),
    });
  }

  async connect(): Promise<void> {
    await this.client.connect();
  }

  async close(): Promise<void> {
    await this.client.close();
  }

  /** Asks and parses the reply by its contract. */
  async request<TRequest extends z.ZodType, TReply extends z.ZodType>(
    contract: RequestContract<TRequest, TReply>,
    request: z.input<TRequest>,
    timeoutMs = REQUEST_TIMEOUT_MS,
  ): Promise<Reply<z.infer<TReply>>> {
    const raw = await this.requestRaw(contract, request, timeoutMs);
    if (!raw.ok) return raw;
    const value = contract.reply.safeParse(parseJson(raw.json.toString('utf8')));
    if (value.success) return { ok: true, value: value.data };
    return unavailable(`${contract.subject} answered in a form this gateway does not know`);
  }

  /** Asks and leaves the value's JSON unparsed. */
  async requestRaw<TRequest extends z.ZodType, TReply extends z.ZodType>(
    contract: RequestContract<TRequest, TReply>,
    request: z.input<TRequest>,
    timeoutMs = REQUEST_TIMEOUT_MS,
  ): Promise<RawReply> {
    let bytes: Buffer;
    try {
      const reply$ = this.client
        .send<Uint8Array>(contract.subject, request)
        .pipe(timeout(timeoutMs));
      bytes = Buffer.from(await firstValueFrom(reply$));
    } catch {
      return unavailable(`${contract.subject} did not answer`);
    }
    if (bytes.subarray(0, prefix.length).equals(prefix)) {
      return { ok: true, json: bytes.subarray(prefix.length, bytes.length - VALUE_SUFFIX.length) };
    }
    const reply = replySchema.safeParse(parseJson(bytes.toString('utf8')));
    if (reply.success && !reply.data.ok) return reply.data;
    return unavailable(`${contract.subject} answered in a form this gateway does not know`);
  }
}

function unavailable(detail: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { code: 'service_unavailable', detail } };
}
