import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NoFreePortError, PortBook, probePort } from './ports.js';
import { withTemporaryFolder } from './testing/temporary-folder.js';

async function withTakenPort<T>(use: (port: number) => Promise<T>, host = '127.0.0.1'): Promise<T> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

describe('ports', () => {
  it('are taken where somebody listens on this or on every address', async () => {
    expect(await withTakenPort(probePort)).toBe('taken');
    expect(await withTakenPort(probePort, '0.0.0.0')).toBe('taken');
    expect(await probePort(await withTakenPort(async (port) => port))).toBe('free');
  });

  it('are the same at the next start while they are free', async () => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, 'ports.json');
      const first = await PortBook.open(file);
      const ports = [await first.take('postgres'), await first.take('nats')];
      await first.save();

      const second = await PortBook.open(file);

      expect([await second.take('postgres'), await second.take('nats')]).toEqual(ports);
    });
  });

  it('give way to others, and one book never gives a port twice', async () => {
    await withTemporaryFolder(async (folder) => {
      await withTakenPort(async (taken) => {
        const file = join(folder, 'ports.json');
        await writeFile(file, JSON.stringify({ postgres: taken }));
        const free = await withTakenPort(async (port) => port);
        const book = await PortBook.open(file, () => free);

        expect(await book.take('postgres')).toBe(free);
        await expect(book.take('nats', [free, taken])).rejects.toThrow(NoFreePortError);
      });
    });
  });

  it('prefer what is asked for to what was used last', async () => {
    await withTemporaryFolder(async (folder) => {
      const [last, wish] = await withTakenPort(async (one) =>
        withTakenPort(async (two) => [one, two]),
      );
      const file = join(folder, 'ports.json');
      await writeFile(file, JSON.stringify({ gateway: last }));
      const book = await PortBook.open(file);

      expect(await book.take('gateway', wish === undefined ? [] : [wish])).toBe(wish);
    });
  });

  it('start over where the book is damaged', async () => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, 'ports.json');
      await writeFile(file, '{"postgres": 99999999');

      expect((await PortBook.open(file)).lastOf('postgres')).toBeUndefined();
    });
  });
});
