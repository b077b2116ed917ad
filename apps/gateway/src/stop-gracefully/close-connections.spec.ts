import { once } from 'node:events';
import { connect } from 'node:net';
import { getGallerySummaryRequest } from '@app/contracts';
import { waitUntil } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleSummary } from '../browse-gallery/gallery.examples.js';
import { GatewayWorld } from '../testing/gateway-world.js';
import { GRACE_MS } from './close-connections.js';

let world: GatewayWorld;
beforeAll(async () => {
  world = await GatewayWorld.start();
});
afterAll(() => world.stop());

describe('a gateway that stops', () => {
  it('finishes what it is asked and does not wait for connections that ask nothing', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await world.services.answer(getGallerySummaryRequest, async () => {
      await released;
      return { ok: true, value: exampleSummary };
    });
    const gateway = await world.startGateway({ environment: { SANDBOX: 'true' } });
    const unused = connect(gateway.config.PORT, '127.0.0.1');
    await once(unused, 'connect');
    const unusedClosed = once(unused, 'close');
    const answer = fetch(`${gateway.url}/api/gallery`);
    await waitUntil(
      'the request to reach the service',
      () => world.services.requestsOf(getGallerySummaryRequest).length > 0,
    );
    const before = Date.now();
    const stopped = gateway.stop();
    await unusedClosed;
    release();
    expect(await (await answer).json()).toEqual(exampleSummary);
    await stopped;
    expect(Date.now() - before).toBeLessThan(GRACE_MS);
  });
});
