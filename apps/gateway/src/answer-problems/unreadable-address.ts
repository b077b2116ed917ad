import { RequestProblem } from '@app/messaging';
import type { ServerResponse } from 'node:http';
import { PROBLEM_MEDIA_TYPE, problemDetails } from './problem-details.js';

/** Answers what Fastify cannot route at all, such as a broken escape in the address: neither hook nor filter sees it. */
export function answerUnreadableAddress(
  _error: Error,
  request: { readonly url: string },
  reply: { readonly raw: ServerResponse },
): void {
  const problem = new RequestProblem('invalid_request', 'The address cannot be read.');
  const details = problemDetails(problem, request.url);
  reply.raw
    .writeHead(details.status, {
      'content-type': PROBLEM_MEDIA_TYPE,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .end(JSON.stringify(details));
}
