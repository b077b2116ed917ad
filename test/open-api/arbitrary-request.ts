import fc from 'fast-check';
import { oddText, validValue } from './arbitrary-value.js';
import type {
  ApiDescription,
  DescribedOperation,
  Parameter,
  Schema,
} from './described-operations.js';

/** Something to send. `fault` is what is wrong with it; null where nothing is. */
export interface ApiRequest {
  readonly operation: DescribedOperation;
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly fault: string | null;
}

/** Ids that exist, so that not every request for one thing ends with "not found". */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

const JSON_TYPE = 'application/json';

/** A request that the description allows. */
export function validRequest(
  api: ApiDescription,
  operation: DescribedOperation,
  known: KnownIds,
): fc.Arbitrary<ApiRequest> {
  const inPath = operation.parameters.filter((one) => one.in === 'path');
  const inQuery = operation.parameters.filter((one) => one.in === 'query');
  const values = fc.record(
    Object.fromEntries(inPath.map((one) => [one.name, pathValue(api, operation, one, known)])),
  );
  return fc
    .record({ values, query: queryOf(api, inQuery), body: bodyOf(api, operation) })
    .map(({ values: given, query, body }): ApiRequest => ({
      operation,
      method: operation.method,
      path: operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(given[name] ?? ''),
      ),
      query,
      headers: body === null ? {} : { 'content-type': JSON_TYPE },
      body,
      fault: null,
    }));
}

function pathValue(
  api: ApiDescription,
  { path }: DescribedOperation,
  { schema }: Parameter,
  known: KnownIds,
): fc.Arbitrary<string> {
  const made = validValue(api, schema).map(String);
  const ids = Object.entries(known).find(([prefix]) => path.startsWith(prefix))?.[1] ?? [];
  return ids.length === 0
    ? made
    : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: made });
}

/** A few parameters at a time: with all of them at once, hardly a track would ever be found. */
function queryOf(
  api: ApiDescription,
  parameters: readonly Parameter[],
): fc.Arbitrary<(readonly [string, string])[]> {
  const required = parameters.filter((one) => one.required);
  const optional = parameters.filter((one) => !one.required && one.name !== 'cursor');
  return fc
    .subarray(optional, { maxLength: Math.min(3, optional.length) })
    .chain((chosen) =>
      fc.tuple(
        ...[...required, ...chosen].map(({ name, schema }) =>
          validValue(api, schema).map((value) => [name, String(value)] as const),
        ),
      ),
    );
}

function bodyOf(
  api: ApiDescription,
  { requestBody }: DescribedOperation,
): fc.Arbitrary<string | null> {
  const schema = requestBody?.content[JSON_TYPE]?.schema;
  if (requestBody === undefined || schema === undefined) return fc.constant(null);
  const made = validValue(api, schema).map((value) => JSON.stringify(value));
  return requestBody.required ? made : fc.oneof(made, fc.constant(null));
}

type Spoil = (request: ApiRequest) => fc.Arbitrary<ApiRequest>;

/** A request with one thing wrong. */
export function invalidRequest(
  api: ApiDescription,
  operation: DescribedOperation,
  known: KnownIds,
): fc.Arbitrary<ApiRequest> {
  const ways = spoilings(operation);
  return validRequest(api, operation, known).chain((request) =>
    fc.constantFrom(...ways).chain((spoil) => spoil(request)),
  );
}

function spoilings(operation: DescribedOperation): Spoil[] {
  const inQuery = operation.parameters.filter((one) => one.in === 'query');
  const strict = inQuery.filter((one) => isStrict(one.schema));
  const takesBody = operation.requestBody !== undefined;
  return [
    unknownParameter,
    ...(strict.length === 0 ? [] : [...strict.map(oddValue), ...strict.map(repeated)]),
    ...(inQuery.some(({ name }) => name === 'cursor') ? [foreignCursor] : []),
    ...(takesBody ? [brokenJson, otherMediaType, hugeBody, oddBody] : []),
  ];
}

/** Where anything but a value of its kind is refused, whatever odd text comes. */
function isStrict(schema: Schema): boolean {
  const { type, enum: choices, format } = schema;
  return (
    type === 'integer' || type === 'number' || Array.isArray(choices) || format === 'date-time'
  );
}

const unknownParameter: Spoil = (request) =>
  fc.tuple(fc.stringMatching(/^[a-z]{9,14}$/), oddText).map(([name, value]) => ({
    ...request,
    query: [...request.query, [`${name}_`, value] as const],
    fault: 'an unknown parameter',
  }));

const oddValue =
  ({ name }: Parameter): Spoil =>
  (request) =>
    oddText.map((value) => ({
      ...request,
      query: [...request.query.filter(([other]) => other !== name), [name, `x${value}`] as const],
      fault: `${name} is odd`,
    }));

const repeated =
  ({ name }: Parameter): Spoil =>
  (request) =>
    fc.constant({
      ...request,
      query: [...request.query.filter(([other]) => other !== name), [name, '1'], [name, '2']],
      fault: `${name} comes twice`,
    });

const foreignCursor: Spoil = (request) =>
  fc.oneof(oddText, fc.base64String({ minLength: 20, maxLength: 200 })).map((cursor) => ({
    ...request,
    query: [...request.query, ['cursor', `${cursor}x`] as const],
    fault: 'a cursor that nobody gave',
  }));

const brokenJson: Spoil = (request) =>
  fc.constantFrom('{', '{"a":}', 'undefined', '\u0000', '[1,').map((body) => ({
    ...request,
    headers: { 'content-type': JSON_TYPE },
    body,
    fault: 'the body is not JSON',
  }));

const otherMediaType: Spoil = (request) =>
  fc
    .constantFrom('text/plain', 'application/xml', 'multipart/form-data; boundary=x')
    .map((type) => ({
      ...request,
      headers: { 'content-type': type },
      body: request.body ?? 'text',
      fault: 'the body is of another kind',
    }));

const hugeBody: Spoil = (request) =>
  fc.constant({
    ...request,
    headers: { 'content-type': JSON_TYPE },
    body: JSON.stringify({ text: 'x'.repeat(2_000_000) }),
    fault: 'the body is too large',
  });

const oddBody: Spoil = (request) =>
  oddText.map((text) => ({
    ...request,
    headers: { 'content-type': JSON_TYPE },
    body: JSON.stringify({ [`${text}_`]: text }),
    fault: 'the body is something else',
  }));
