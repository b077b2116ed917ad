import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** What has to be typed, letter for letter. */
export const CONFIRMATION = 'delete everything';

/** Asks a person. @returns whether exactly the wanted words were typed; a closed input is a no */
export async function confirmPurge(input: Readable, output: Writable): Promise<boolean> {
  const lines = createInterface({ input, output });
  try {
    const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
    const typed = await Promise.race([lines.question(`Type "${CONFIRMATION}": `), ended]);
    return typed.trim() === CONFIRMATION;
  } finally {
    lines.close();
  }
}
