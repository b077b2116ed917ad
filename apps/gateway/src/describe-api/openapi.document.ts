import type { EndpointContract } from '../declare-endpoints/endpoint.js';
import { describeOperation } from './openapi.operation.js';
import { componentSchemas, type JsonSchema } from './openapi.schemas.js';

/** An OpenAPI 3.1 document, as plain JSON. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes: Readonly<Record<string, JsonSchema>>;
  };
}

const description =
  'A Spotify library as a public gallery with audio features. Errors are RFC 9457 problem details with a closed set ' +
  'of codes. Every change made with a session cookie needs an `Origin` header equal to the address of the server.';

/** Builds the document from the same declarations that the routes are made of. */
export function buildOpenApi(
  endpoints: readonly EndpointContract[],
  publicUrl: string,
  sessionCookie: string,
): OpenApiDocument {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:([A-Za-z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: describeOperation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Playlist Maker', version: '1', description },
    servers: [{ url: publicUrl }],
    tags: [
      { name: 'Gallery', description: 'Open to everybody once the gallery is published' },
      { name: 'Session', description: 'Signing in and out' },
      { name: 'Account', description: 'What is yours: sessions, API tokens, your account' },
      { name: 'Admin', description: 'For the one whose library it is' },
      { name: 'Operations', description: 'For tools' },
    ],
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: sessionCookie,
          description: 'set by the sign-in',
        },
        apiToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'a personal API token; the scope that it needs stands beside each operation',
        },
      },
    },
  };
}
