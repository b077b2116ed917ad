import { describe, expect, it } from '@jest/globals';
import { inParallel } from './parallel.js';
import { ShutdownStack } from './shutdown-stack.js';
import { listenForStop, StopRequest } from './stop-signals.js';

const calm = new AbortController().signal;

describe('the shutdown stack', () => {
  it('undoes in the opposite order, whatever fails on the way', async () => {
    const stack = new ShutdownStack();
    const undone: string[] = [];
    const failures: string[] = [];
    stack.defer('database', async () => void undone.push('database'));
    stack.defer('broker', async () => {
      throw new Error('stuck');
    });
    stack.defer('services', async () => void undone.push('services'));

    await stack.unwind(calm, (name, error) => failures.push(`${name}: ${String(error)}`));

    expect(undone).toEqual(['services', 'database']);
    expect(failures).toEqual(['broker: Error: stuck']);
  });
});

describe('tasks at the same time', () => {
  it('give all results', async () => {
    expect(await inParallel<[number, string]>(calm, [async () => 1, async () => 'two'])).toEqual([
      1,
      'two',
    ]);
  });

  it('are all at an end, the others told, when the first error is thrown', async () => {
    let ended = false;
    const patient = async (signal: AbortSignal): Promise<void> => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      ended = true;
    };
    const failing = async (): Promise<void> => {
      throw new Error('no such file');
    };

    await expect(inParallel(calm, [patient, failing])).rejects.toThrow('no such file');
    expect(ended).toBe(true);
  });
});

describe('stop signals', () => {
  it('ask to stop at first, and to hurry when repeated by a person', () => {
    let now = 1_000;
    const signals = listenForStop(() => now);
    process.emit('SIGTERM', 'SIGTERM');
    expect(signals.stop.aborted).toBe(true);
    expect(signals.stop.reason).toEqual(new StopRequest('SIGTERM'));

    now += 50;
    process.emit('SIGINT', 'SIGINT');
    expect(signals.hurry.aborted).toBe(false);

    now += 2_000;
    process.emit('SIGINT', 'SIGINT');
    expect(signals.hurry.aborted).toBe(true);
    signals.dispose();
  });
});
