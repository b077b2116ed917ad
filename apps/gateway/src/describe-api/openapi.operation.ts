import type { ProblemCode } from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import { problemCatalogue } from '../answer-problems/problem-catalogue.js';
import { problemDetails } from '../answer-problems/problem-details.js';
import type { Access, EndpointAnswer, EndpointContract } from '../declare-endpoints/endpoint.js';
import { scopeOf } from '../declare-endpoints/scope-of.js';
import { conventionalHeaders, isRevalidated } from '../follow-conventions/conventions.js';
import { schemaInPlace, type JsonSchema } from './openapi.schemas.js';

/** The problems that follow from who may call. */
const problemsOfAccess: Readonly<Record<Access, readonly ProblemCode[]>> = {
  anyone: [],
  personal: ['invalid_token', 'scope_missing', 'service_unavailable'],
  gallery: ['invalid_token', 'scope_missing', 'gallery_not_published', 'service_unavailable'],
  signed_in: ['not_signed_in', 'invalid_token', 'scope_missing', 'service_unavailable'],
  admin: ['not_signed_in', 'invalid_token', 'scope_missing', 'not_allowed', 'service_unavailable'],
};

/** Every problem that an endpoint may answer with. A sign-in answers with redirects instead. */
export function problemsOf(endpoint: EndpointContract): ProblemCode[] {
  if (endpoint.limit === 'sign_in') return [];
  const writes = endpoint.method !== 'GET';
  const all: ProblemCode[] = [
    'invalid_request',
    ...(endpoint.limit === 'none' ? [] : (['too_many_requests'] as const)),
    ...(writes
      ? (['cross_site_request', 'payload_too_large', 'unsupported_media_type'] as const)
      : []),
    ...problemsOfAccess[endpoint.access],
    ...(endpoint.problems ?? []),
    ...(endpoint.limit === 'none' ? [] : (['internal_error'] as const)),
  ];
  return [...new Set(all)];
}

/** One operation of the document. */
export function describeOperation(endpoint: EndpointContract): JsonSchema {
  return {
    operationId: endpoint.operationId,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    ...(endpoint.description === undefined ? {} : { description: endpoint.description }),
    security: securityOf(endpoint),
    parameters: [
      ...parametersOf(endpoint, 'path'),
      ...parametersOf(endpoint, 'query'),
      ...(isRevalidated(endpoint) ? [ifNoneMatch] : []),
    ],
    ...(endpoint.body === undefined ? {} : { requestBody: describeBody(endpoint) }),
    responses: {
      ...Object.fromEntries(
        Object.entries(endpoint.answers).map(([status, answer]) => [
          status,
          describeAnswer(answer, status.startsWith('3') ? {} : conventionalHeaders(endpoint)),
        ]),
      ),
      ...(isRevalidated(endpoint)
        ? { 304: { description: 'It is what you have: `If-None-Match` named its `ETag`.' } }
        : {}),
      ...describeProblems(endpoint),
    },
  };
}

/** The ways in, each of which will do; an empty one is a visitor's. */
function securityOf(endpoint: EndpointContract): JsonSchema[] {
  if (endpoint.access === 'anyone') return [];
  const scope = scopeOf(endpoint);
  const open = endpoint.access === 'personal' || endpoint.access === 'gallery';
  return [
    ...(open ? [{}] : []),
    { session: [] },
    ...(scope === null ? [] : [{ apiToken: [scope] }]),
  ];
}

const ifNoneMatch: JsonSchema = {
  name: 'if-none-match',
  in: 'header',
  required: false,
  description: 'the `ETag` of the answer that you have',
  schema: { type: 'string' },
};

function parametersOf(endpoint: EndpointContract, place: 'path' | 'query'): JsonSchema[] {
  const shape = (place === 'path' ? endpoint.params : endpoint.query)?.shape ?? {};
  return Object.entries(shape).map(([name, schema]) => {
    const { description, ...rest } = schemaInPlace(schema, 'input');
    const absent = schema.safeParse(undefined);
    const fallback = absent.success && absent.data !== undefined ? { default: absent.data } : {};
    return {
      name,
      in: place,
      required: !absent.success,
      description: description ?? name,
      schema: { ...rest, ...fallback },
    };
  });
}

function describeBody({ body, bodyExample }: EndpointContract): JsonSchema {
  if (body === undefined) return {};
  return {
    required: !body.safeParse(undefined).success,
    content: { 'application/json': { schema: schemaInPlace(body, 'input'), example: bodyExample } },
  };
}

function describeAnswer(
  answer: EndpointAnswer,
  conventional: Readonly<Record<string, string>>,
): JsonSchema {
  const headers = { ...conventional, ...answer.headers };
  return {
    description: answer.description,
    ...(Object.keys(headers).length === 0 ? {} : { headers: describeHeaders(headers) }),
    ...(answer.schema === undefined
      ? {}
      : {
          content: {
            [answer.mediaType ?? 'application/json']: {
              schema: schemaInPlace(answer.schema, 'output'),
              example: answer.example,
            },
          },
        }),
  };
}

function describeHeaders(headers: Readonly<Record<string, string>>): JsonSchema {
  return Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [
      name,
      { description, schema: { type: 'string' } },
    ]),
  );
}

function describeProblems(endpoint: EndpointContract): JsonSchema {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(endpoint)) {
    const { status } = problemCatalogue[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => problemCatalogue[code].title).join('; '),
        ...(status === 429 || status === 503
          ? { headers: describeHeaders({ 'retry-after': 'seconds to wait, where that is known' }) }
          : {}),
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.fromEntries(
              codes.map((code) => [code, { value: exampleOf(code, endpoint) }]),
            ),
          },
        },
      },
    ]),
  );
}

function exampleOf(code: ProblemCode, { path }: EndpointContract): object {
  const { title } = problemCatalogue[code];
  return problemDetails(new RequestProblem(code, `${title}.`), path);
}
