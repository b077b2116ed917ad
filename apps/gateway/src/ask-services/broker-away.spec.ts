import { connect, createServer, type Server } from 'node:net';
import { getGallerySummaryRequest } from '@app/contracts';
import { Readiness } from '@app/service-kit';
import { freePort, waitUntil } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleSummary } from '../browse-gallery/gallery.examples.js';
import { GatewayWorld } from '../testing/gateway-world.js';

let world: GatewayWorld;
beforeAll(async () => {
  world = await GatewayWorld.start();
});
afterAll(() => world.stop());

/** Lets the broker be reached at another port from now on. */
async function openLine(port: number): Promise<Server> {
  const broker = new URL(world.broker.url);
  const line = createServer((socket) => {
    const upstream = connect(Number(broker.port), broker.hostname);
    socket.pipe(upstream).pipe(socket);
    for (const end of [socket, upstream]) end.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => line.listen(port, '127.0.0.1', resolve));
  return line;
}

describe('a gateway whose broker is away', () => {
  it('starts, answers 503, and recovers by itself', async () => {
    await world.services.answer(getGallerySummaryRequest, () => ({
      ok: true,
      value: exampleSummary,
    }));
    const port = await freePort();
    const gateway = await world.startGateway({
      environment: { NATS_URL: `nats://127.0.0.1:${port}`, SANDBOX: 'true' },
    });
    expect((await fetch(`${gateway.url}/api/me`)).status).toBe(200);
    const away = await fetch(`${gateway.url}/api/gallery`);
    expect([away.status, await away.json()]).toMatchObject([503, { code: 'service_unavailable' }]);
    const line = await openLine(port);
    await waitUntil(
      'the gallery to be back',
      async () => (await fetch(`${gateway.url}/api/gallery`)).ok,
    );
    const broker = gateway.app.get(Readiness).checks.find(({ name }) => name === 'broker');
    await waitUntil('the gateway to be ready', () =>
      broker === undefined
        ? false
        : broker.check().then(
            () => true,
            () => false,
          ),
    );
    await gateway.stop();
    line.close();
  });
});
