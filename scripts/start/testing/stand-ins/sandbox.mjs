import { createServer } from 'node:http';
import { env } from 'node:process';

/** Stands in for the sandbox: a consent page that works, and counts. */
createServer((request, response) => {
  void answer(request, response);
}).listen(Number(env.PORT), '127.0.0.1');

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  const url = new URL(request.url ?? '/', 'http://sandbox');
  if (url.pathname === '/healthz') return response.end();
  if (url.pathname === '/control/counts') {
    return response.end('{"accounts":2,"spotify":3,"soundcharts":4,"byStatus":{}}');
  }
  if (request.method === 'GET') {
    return response.end(`<form method="post" action="/accounts/authorize">
      <input type="hidden" name="redirect_uri" value="${url.searchParams.get('redirect_uri')}">
      <input type="radio" name="person" value="sandbox-admin">
      <button name="decision" value="agree"></form>`);
  }
  let body = '';
  for await (const chunk of request) body += chunk;
  const form = new URLSearchParams(body);
  const location = `${form.get('redirect_uri')}?code=${form.get('person')}`;
  return response.writeHead(302, { location }).end();
}
