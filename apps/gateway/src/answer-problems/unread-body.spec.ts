import { once } from 'node:events';
import { request as rawRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';

const MB = 1024 * 1024;
const PATH = '/api/admin/gallery/publication';

let world: GatewayWorld;
let gateway: RunningGateway;

beforeAll(async () => {
  world = await GatewayWorld.start();
  gateway = await world.startGateway();
});
afterAll(() => world.stop());

/** Sends 4 MB in two parts, the second only when the gateway has long made up its mind. @throws where it is cut off */
async function sendSlowly(): Promise<IncomingMessage> {
  const { hostname, port } = new URL(gateway.url);
  const outgoing = rawRequest({
    hostname,
    port,
    path: PATH,
    method: 'PUT',
    headers: {
      origin: gateway.url,
      'content-type': 'application/json',
      'content-length': 4 * MB,
    },
  });
  const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>;
  outgoing.write('x'.repeat(2 * MB));
  await new Promise((resolve) => setTimeout(resolve, 300));
  outgoing.end('x'.repeat(2 * MB));
  const finished = once(outgoing, 'finish');
  const [incoming] = await answered;
  await finished;
  return incoming.resume();
}

/** Sends a body without end. @returns the bytes that were taken until the connection was closed */
async function sendForEver(): Promise<number> {
  const socket = connect(gateway.config.PORT, '127.0.0.1');
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => undefined).resume();
  socket.write(
    `PUT ${PATH} HTTP/1.1\r\nhost: ${new URL(gateway.url).host}\r\norigin: ${gateway.url}\r\n` +
      `content-type: application/json\r\ncontent-length: ${10_000 * MB}\r\n\r\n`,
  );
  const chunk = Buffer.alloc(MB, 'x');
  while (!socket.destroyed) {
    await Promise.race([new Promise((resolve) => socket.write(chunk, resolve)), closed]);
  }
  await closed;
  return socket.bytesWritten;
}

describe('a body that is refused before it has come', () => {
  it('is read to its end, so that its sender sees the answer', async () => {
    const { statusCode, headers } = await sendSlowly();
    expect([statusCode, headers.connection]).toEqual([413, 'close']);
  });

  it('is not read for ever', async () => {
    expect(await sendForEver()).toBeLessThan(100 * MB);
  });
});
