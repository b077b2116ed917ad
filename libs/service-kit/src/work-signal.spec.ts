import { describe, expect, it } from '@jest/globals';
import { WorkSignal } from './work-signal.js';

const FOR_EVER_MS = 60_000;

describe('the work signal', () => {
  it('wakes who waits', async () => {
    const signal = new WorkSignal();
    const waiting = signal.wait(FOR_EVER_MS);
    signal.ring();
    await waiting;
  });

  it('keeps a ring that came before anybody waited, once', async () => {
    const signal = new WorkSignal();
    signal.ring();
    signal.ring();
    await signal.wait(FOR_EVER_MS);
    let woken = false;
    const waiting = signal.wait(FOR_EVER_MS).then(() => (woken = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(woken).toBe(false);
    signal.ring();
    await waiting;
  });

  it('does not wait longer than told', async () => {
    await new WorkSignal().wait(1);
  });
});
