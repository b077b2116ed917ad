import type { TestSandbox } from '@app/testing';

const BY_ID = '/soundcharts/api/v2.25/song/by-platform/spotify/';
const BY_ISRC = '/soundcharts/api/v2.25/song/by-isrc/';

/** Where SoundCharts is asked for a song. */
export const songPaths = {
  byId: (spotifyId: string): string => `${BY_ID}${spotifyId}`,
  byIsrc: (isrc: string): string => `${BY_ISRC}${isrc}`,
  /** Without what they have in common. */
  shorten: (path: string): string => path.replace(BY_ID, '').replace(BY_ISRC, ''),
};

/** An answer that the sandbox gives instead of its own; see its faults. */
export interface ScriptedAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly bodyBytes?: number;
  readonly headers?: Record<string, string>;
  readonly delayMs?: number;
  /** How often; always unless told. */
  readonly times?: number;
}

/** Has a provider of the sandbox answer so at one path, which begins with the provider's name. */
export async function scriptAnswer(
  sandbox: TestSandbox,
  path: string,
  { times, ...answer }: ScriptedAnswer,
): Promise<void> {
  const provider = path.split('/')[1];
  const fault = { provider, match: path, times: times ?? null, ...answer };
  await sandbox.control('POST', '/faults', fault);
}
