import { describe, expect, it } from '@jest/globals';
import { Slots } from './slots.js';

describe('slots', () => {
  it('let so many run at a time, and all of them in the end, whatever becomes of each', async () => {
    const slots = new Slots(3);
    let running = 0;
    let most = 0;
    const work = async (n: number): Promise<number> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      if (n % 2 === 0) throw new Error('odd ones only');
      return n;
    };
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => slots.run(() => work(n))),
    );
    expect(most).toBe(3);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  });
});
