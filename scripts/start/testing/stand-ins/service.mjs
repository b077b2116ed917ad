import { createServer } from 'node:http';
import { env } from 'node:process';

/** Stands in for a service: it is ready at once. */
console.log('ready');
createServer((_request, response) => response.end()).listen(Number(env.OPS_PORT), '127.0.0.1');
