import { open, readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

const tailBytes = 16_384;

/** Puts the logs of the run before aside as `<name>.log.1` (one generation is kept), so that each run starts afresh. */
export async function rotateLogs(directory: string): Promise<void> {
  for (const entry of await readdir(directory)) {
    if (!entry.endsWith('.log')) continue;
    const file = join(directory, entry);
    if ((await stat(file)).size > 0) await rename(file, `${file}.1`);
  }
}

/** The last lines of a log, indented by two spaces; says so where there are none. */
export async function lastLines(file: string, count = 15): Promise<string> {
  const text = await readEnd(file);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return '  (the log is empty)';
  return lines
    .slice(-count)
    .map((line) => `  ${line}`)
    .join('\n');
}

async function readEnd(file: string): Promise<string> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return '';
  try {
    const { size } = await handle.stat();
    const from = Math.max(0, size - tailBytes);
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(size - from),
      0,
      size - from,
      from,
    );
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
