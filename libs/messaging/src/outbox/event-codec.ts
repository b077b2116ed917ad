import {
  eventEnvelopeSchema,
  type EventContract,
  type EventData,
  type EventEnvelope,
} from '@app/contracts';

/** An event does not fit its contract. `path` names the place; no value is repeated. */
export class EventMalformedError extends Error {
  constructor(contract: EventContract, problem: string) {
    super(`${contract.type} v${contract.version} does not fit its contract: ${problem}`);
    this.name = 'EventMalformedError';
  }
}

/**
 * Builds an event, strictly: data that the contract does not know is a bug of the publisher.
 * @throws EventMalformedError
 */
export function encodeEvent<TContract extends EventContract>(
  contract: TContract,
  data: EventData<TContract>,
  context: {
    readonly occurredAt: Date;
    readonly correlationId: string;
    readonly traceparent?: string | null;
  },
): EventEnvelope<EventData<TContract>> {
  const parsed = parseData(contract, data);
  const surplus = firstSurplusKey(data, parsed, '');
  if (surplus !== null) throw new EventMalformedError(contract, `unknown field ${surplus}`);
  return {
    id: contract.idOf(parsed),
    type: contract.type,
    version: contract.version,
    occurredAt: context.occurredAt.toISOString(),
    correlationId: context.correlationId,
    traceparent: context.traceparent ?? null,
    data: parsed,
  };
}

/**
 * Reads an event, tolerantly: fields that a newer publisher added are left out.
 * @throws EventMalformedError
 */
export function decodeEvent<TContract extends EventContract>(
  contract: TContract,
  text: string,
): EventEnvelope<EventData<TContract>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new EventMalformedError(contract, 'not JSON');
  }
  const envelope = eventEnvelopeSchema.safeParse(json);
  if (!envelope.success) throw new EventMalformedError(contract, firstIssue(envelope.error));
  if (envelope.data.type !== contract.type || envelope.data.version !== contract.version) {
    throw new EventMalformedError(
      contract,
      `it is ${envelope.data.type} v${envelope.data.version}`,
    );
  }
  return { ...envelope.data, data: parseData(contract, envelope.data.data) };
}

function parseData<TContract extends EventContract>(
  contract: TContract,
  data: unknown,
): EventData<TContract> {
  const parsed = contract.data.safeParse(data);
  if (!parsed.success) throw new EventMalformedError(contract, firstIssue(parsed.error));
  return parsed.data as EventData<TContract>;
}

function firstIssue(error: {
  issues: readonly { path: readonly PropertyKey[]; message: string }[];
}): string {
  const issue = error.issues[0];
  return issue === undefined
    ? 'invalid'
    : `${issue.path.map(String).join('.') || '(root)'}: ${issue.message}`;
}

function firstSurplusKey(given: unknown, known: unknown, path: string): string | null {
  if (typeof given !== 'object' || given === null || typeof known !== 'object' || known === null)
    return null;
  for (const [key, value] of Object.entries(given)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (!Object.hasOwn(known, key)) return here;
    const deeper = firstSurplusKey(value, (known as Record<string, unknown>)[key], here);
    if (deeper !== null) return deeper;
  }
  return null;
}
