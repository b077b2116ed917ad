import { describe, expect, it } from '@jest/globals';
import { Terminal } from './terminal.js';

function recorder(isTTY: boolean): { terminal: Terminal; written: () => string } {
  let text = '';
  const write = (part: string): void => {
    text += part;
  };
  let now = 0;
  const clock = (): number => (now += 10_000);
  return { terminal: new Terminal({ isTTY, write }, clock), written: () => text };
}

describe('the terminal', () => {
  it('prints a line per step, with the time it took, and names the step that failed', async () => {
    const { terminal, written } = recorder(false);
    await terminal.step(
      'starting Postgres',
      async () => '17.10',
      (version) => `Postgres ${version}`,
    );
    const failing = terminal.step('starting NATS', () => Promise.reject(new Error('no')), String);
    await expect(failing).rejects.toThrow('no');
    terminal.progress('syncing: 1 of 2');

    expect(written()).toMatch(
      /^✓ Postgres 17\.10 \(\d+\.\d s\)\n✗ starting NATS \(after \d+\.\d s\)\n… syncing: 1 of 2\n$/,
    );
  });

  it('moves one line on a terminal, and keeps it below the others until it is done', () => {
    const { terminal, written } = recorder(true);
    terminal.progress('1 of 2');
    terminal.line('a process ended');
    terminal.done('Synced', 1_500);

    const erase = '\r\u001B[K';
    expect(written()).toBe(
      `${erase}… 1 of 2${erase}a process ended\n… 1 of 2${erase}${erase}✓ Synced (1.5 s)\n`,
    );
  });
});
