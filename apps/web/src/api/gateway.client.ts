import createClient from 'openapi-fetch';
import type { paths } from './generated/gateway-api.js';

/**
 * The gateway on the page's own origin, typed by its OpenAPI description: paths, parameters, bodies and answers.
 * An answer that is none is in `error` as problem details; only a request that cannot be made throws.
 */
export const gateway = createClient<paths>({ credentials: 'same-origin' });
