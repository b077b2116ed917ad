import { writeSync } from 'node:fs';
import { z } from 'zod';
import {
  failpointModes,
  failpoints,
  type FailpointMode,
  type FailpointName,
} from './failpoints.js';

/** How long a process hangs at a point, in milliseconds: longer than any lock or lease should hold others up. */
const HANG_MS = 5_000;

/** Thrown by a failpoint in mode `throw`. */
export class FailpointError extends Error {
  constructor(name: FailpointName) {
    super(`failpoint ${name}`);
    this.name = 'FailpointError';
  }
}

const names = Object.keys(failpoints) as [FailpointName, ...FailpointName[]];

/** `<name>:<kill|throw|hang>[@<n>]`: fail the n-th time the point is passed, and only then; n is 1 unless told. */
export const failpointSchema = z
  .string()
  .regex(/^[a-z.-]+:(kill|throw|hang)(@[1-9]\d{0,5})?$/, 'must be <name>:<kill|throw|hang>[@<n>]')
  .transform((text) => {
    const [name = '', rest = ''] = text.split(':');
    const [mode = '', nth = '1'] = rest.split('@');
    return { name, mode, nth: Number(nth) };
  })
  .pipe(z.object({ name: z.enum(names), mode: z.enum(failpointModes), nth: z.int() }));
export type Failpoint = z.infer<typeof failpointSchema>;

let armed: (Failpoint & { passed: number }) | null = null;

/** Arms the one failpoint of this process, or none. Off in production: nothing but the configuration arms it. */
export function armFailpoint(failpoint: Failpoint | undefined): void {
  armed = failpoint === undefined ? null : { ...failpoint, passed: 0 };
}

/** A point at which the process fails if it was told to; otherwise nothing happens. */
export async function failpoint(name: FailpointName): Promise<void> {
  if (armed === null || armed.name !== name) return;
  armed.passed += 1;
  if (armed.passed !== armed.nth) return;
  await fail(name, armed.mode);
}

/** What a process says at once, on standard error, when it fails at a point. */
export function failpointLine(name: FailpointName, mode: FailpointMode): string {
  return `failpoint ${name}: ${mode}`;
}

async function fail(name: FailpointName, mode: FailpointMode): Promise<void> {
  // Not by the logger: a process that is killed has to have said it.
  writeSync(process.stderr.fd, `${failpointLine(name, mode)}\n`);
  switch (mode) {
    case 'kill':
      process.kill(process.pid, 'SIGKILL');
      // The signal is delivered on the way back to the event loop: nothing after this point may run first.
      await new Promise(() => undefined);
      return;
    case 'throw':
      throw new FailpointError(name);
    case 'hang':
      await new Promise((resolve) => setTimeout(resolve, HANG_MS));
      return;
  }
}
