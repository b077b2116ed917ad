import { describe, expect, it } from '@jest/globals';
import type { LiveEvent } from '@app/contracts';
import { connectLive, type EventSourceLike } from './live-connection.js';

class FakeSource extends EventTarget {
  readyState = 0;

  close(): void {
    this.readyState = 2;
  }

  say(kind: string, data: string): void {
    this.dispatchEvent(new MessageEvent(kind, { data }));
  }

  succeed(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  fail(readyState: number): void {
    this.readyState = readyState;
    this.dispatchEvent(new Event('error'));
  }
}

function connect() {
  const sources: FakeSource[] = [];
  const events: LiveEvent[] = [];
  const tasks: { run: () => void; delayMs: number; cancelled: boolean }[] = [];
  const connection = connectLive({
    open: () => {
      const source = new FakeSource();
      sources.push(source);
      return source as unknown as EventSourceLike;
    },
    onEvent: (event) => events.push(event),
    later: (run, delayMs) => {
      const task = { run, delayMs, cancelled: false };
      tasks.push(task);
      return () => {
        task.cancelled = true;
      };
    },
    random: () => 0.5,
  });
  const last = () => {
    const source = sources.at(-1);
    if (!source) throw new Error('no stream was opened');
    return source;
  };
  return { connection, sources, events, tasks, last };
}

describe('connectLive', () => {
  it('tells its status and hands over events of the known kinds', () => {
    const { connection, events, last } = connect();
    const seen: string[] = [];
    connection.subscribe(() => seen.push(connection.status()));
    expect(connection.status()).toBe('connecting');
    last().succeed();
    last().say('sync', '{"kind":"sync","run":null}');
    last().say('weather', '{"kind":"weather"}');
    expect(events).toEqual([{ kind: 'sync', run: null }]);
    expect(seen).toEqual(['open']);
  });

  it('drops lines that cannot be read', () => {
    const { events, last } = connect();
    last().say('sync', '{"kind":"sy');
    last().say('sync', 'null');
    last().say('sync', '{"kind":"gallery"}');
    expect(events).toEqual([]);
  });

  it('leaves a broken line to the browser', () => {
    const { connection, tasks, last } = connect();
    last().succeed();
    last().fail(0);
    expect(connection.status()).toBe('lost');
    expect(tasks).toHaveLength(0);
    last().succeed();
    expect(connection.status()).toBe('open');
  });

  it('opens a new stream, later and later, where the browser gave up', () => {
    const { sources, tasks, last } = connect();
    for (let attempt = 0; attempt < 6; attempt += 1) {
      last().fail(2);
      tasks.at(-1)?.run();
    }
    expect(tasks.map((task) => task.delayMs)).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000]);
    expect(sources).toHaveLength(7);
    last().succeed();
    last().fail(2);
    expect(tasks.at(-1)?.delayMs).toBe(2000);
  });

  it('stays closed once it is closed', () => {
    const { connection, tasks, last } = connect();
    last().fail(2);
    connection.close();
    expect(tasks.at(-1)?.cancelled).toBe(true);
  });
});
