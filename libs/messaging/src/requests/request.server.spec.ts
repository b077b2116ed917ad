import { getGallerySummaryRequest } from '@app/contracts';
import { Readiness } from '@app/service-kit';
import { startTestBroker, waitUntil, type TestBroker } from '@app/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Server } from '@nestjs/microservices';
import { RequestClient } from './request.client.js';
import { listenForRequests, requestServer } from './request.server.js';

/** Longer than a stop takes that waits for nothing. */
const SLOW_MS = 2_000;

let broker: TestBroker;
let client: RequestClient;
let server: Server;

beforeAll(async () => {
  broker = await startTestBroker();
});
afterAll(() => broker.stop());

beforeEach(async () => {
  client = new RequestClient(broker.url, 'spec');
  await client.connect();
  server = requestServer(broker.url, 'gallery-service').strategy as Server;
});
afterEach(async () => {
  await client.close();
  await server.close();
});

const ask = () => client.requestRaw(getGallerySummaryRequest, {});

/** Answers the request in this way. */
async function answer(handler: () => Promise<unknown>): Promise<void> {
  server.addHandler(getGallerySummaryRequest.subject, handler);
  await new Promise<void>((resolve) => server.listen(() => resolve()));
}

describe('a service that listens', () => {
  it('is known to the broker by then', async () => {
    await answer(async () => ({ ok: true, value: 1 }));
    expect(await ask()).toMatchObject({ ok: true });
  });

  it('is not ready before', async () => {
    @Module({ providers: [Readiness] })
    class Service {}
    const app = await NestFactory.createMicroservice(Service, {
      ...requestServer(broker.url, 'gallery-service'),
      logger: false,
    });
    const listening = listenForRequests(app);
    const answered = app.get(Readiness).checks.find(({ name }) => name === 'requests');
    await expect(answered?.check()).rejects.toThrow('not answered yet');
    await listening;
    await answered?.check();
    await app.close();
  });
});

describe('a service that stops', () => {
  it('answers what it has in hand first, however many there are', async () => {
    let requests = 0;
    await answer(async () => {
      requests += 1;
      const value = requests;
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      return { ok: true, value };
    });
    const replies = [ask(), ask(), ask()];
    await waitUntil('all to be in hand', () => requests === 3);
    await server.close();
    const values = (await Promise.all(replies)).map((reply) =>
      reply.ok ? reply.json.toString('utf8') : reply.problem.code,
    );
    expect(values.toSorted()).toEqual(['1', '2', '3']);
  });

  it('takes no more after that', async () => {
    await answer(async () => ({ ok: true, value: 1 }));
    expect(await ask()).toMatchObject({ ok: true });
    await server.close();
    expect(await ask()).toMatchObject({ ok: false, problem: { code: 'service_unavailable' } });
  });

  it('ends although its broker is away', async () => {
    await answer(async () => ({ ok: true, value: 1 }));
    await broker.kill();
    try {
      await server.close();
    } finally {
      await broker.revive();
    }
  });
});
