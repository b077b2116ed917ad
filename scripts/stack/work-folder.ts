import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Gives `use` a folder of its own in `place`, which is made, and removes it afterwards. */
export async function inWorkFolder<T>(
  place: string,
  use: (work: string) => Promise<T>,
): Promise<T> {
  await mkdir(place, { recursive: true });
  const work = await mkdtemp(join(place, 'pm-work-'));
  try {
    return await use(work);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
