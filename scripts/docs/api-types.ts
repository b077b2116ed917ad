import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { format } from 'prettier';
import { buildOpenApi } from '../../apps/gateway/src/describe-api/openapi.document.js';
import { endpoints } from '../../apps/gateway/src/endpoints.js';

/** Where the page's types of the interface stand, from the root of the repository. */
export const apiTypesFile = 'apps/web/src/api/generated/gateway-api.ts';

const head = `/**
 * The gateway's interface as TypeScript types, made from its OpenAPI description: \`npm run docs\` writes this file.
 */

`;

/** The text of the types: paths, operations and schemas, for a client made with openapi-fetch. */
export async function apiTypes(): Promise<string> {
  const document = buildOpenApi(endpoints, 'http://127.0.0.1:3000', 'pm_session');
  const types = astToString(await openapiTS(document as unknown as OpenAPI3));
  return format(head + types, { parser: 'typescript', singleQuote: true, printWidth: 100 });
}
