import { parseArgs } from 'node:util';
import { syncModeSchema, type SyncMode } from '@app/contracts';

/** What `npm run sync` was asked to do. */
export interface SyncOptions {
  readonly mode: SyncMode;
  readonly watch: boolean;
  readonly json: boolean;
  readonly data: string | undefined;
}

export const usage = `Use: npm run sync -- [--mode full|incremental] [--watch] [--json] [--data DIR]

  --mode   full (the default) reads the whole library, incremental only what is new
  --watch  stays until the run has ended, and shows how far it is
  --json   one JSON object per line on standard output: the run, and with --watch each change of it
  --data   the data directory of the system, where several run here

PLAYLIST_MAKER_URL and PLAYLIST_MAKER_TOKEN (an API token of the admin) say which system, and who asks; without them the
system that \`npm start\` runs here is taken, which signs in by itself where Spotify is the built-in stand-in.

Ends with 0 where the run completed, 3 where its removals await approval, 1 where it did not complete.
`;

/** @returns null where the arguments make no sense */
export function parseSyncArguments(argv: readonly string[]): SyncOptions | null {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        mode: { type: 'string', default: 'full' },
        watch: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    });
    const mode = syncModeSchema.safeParse(values.mode);
    if (!mode.success) return null;
    return { mode: mode.data, watch: values.watch, json: values.json, data: values.data };
  } catch {
    return null;
  }
}
