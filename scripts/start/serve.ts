import { relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Browser } from './browser.js';
import { GatewayClient } from './gateway.client.js';
import { signInSandboxAdmin } from './sign-in-admin.js';
import type { StartContext } from './start-context.js';
import type { RunningSystem } from './start-system.js';
import { syncAndSettle } from './sync-and-settle.js';

/**
 * Says where everything is, fills the gallery of a new sandbox, and stays until `signal` aborts, whose reason it
 * throws. What goes wrong with the filling is told; the system runs on.
 */
export async function serve(
  context: StartContext,
  system: RunningSystem,
  signal: AbortSignal,
): Promise<never> {
  for (const line of welcome(context, system)) context.terminal.line(line);
  if (context.plan.spotify === null) await fillNewGallery(context, system, signal);
  await untilAborted(signal);
  throw signal.reason;
}

/** What a person needs to know once everything runs. */
export function welcome(
  { plan, directory, environment }: StartContext,
  system: RunningSystem,
): string[] {
  const { publicUrl } = system;
  const here = environment.INIT_CWD ?? process.cwd();
  const logs = relative(here, directory.logs);
  const lines = [
    '',
    'Playlist Maker is running.',
    '',
    `  Gallery   ${publicUrl}`,
    `  API       ${publicUrl}/api/docs`,
  ];
  if (plan.spotify === null) {
    lines.push(
      `  Admin     ${publicUrl}/auth/spotify/admin, as "Sandbox Admin": no password, nothing leaves this machine`,
    );
  } else {
    lines.push(
      `  Admin     ${publicUrl}/auth/spotify/admin${adminNote(environment.ADMIN_SPOTIFY_USER_ID)}`,
    );
    lines.push(`            redirect URI of your Spotify app: ${publicUrl}/auth/spotify/callback`);
  }
  lines.push(
    `  Logs      ${logs.startsWith('..') ? directory.logs : logs}`,
    '  Stop      Ctrl-C',
    '',
  );
  if (plan.spotify !== null && plan.soundcharts === null) {
    lines.push(
      '! SoundCharts is the stand-in: the audio features of your tracks will be invented.',
      '',
    );
  }
  return lines;
}

function adminNote(adminSpotifyUserId: string | undefined): string {
  if (adminSpotifyUserId !== undefined) return `, as the Spotify user ${adminSpotifyUserId}`;
  return ', with a code from `npm run admin:claim` (or set ADMIN_SPOTIFY_USER_ID)';
}

/** Resolves when the signal aborts. A pending promise alone would not keep the process running: the timer does. */
async function untilAborted(signal: AbortSignal): Promise<void> {
  const longest = 2 ** 31 - 1;
  while (!signal.aborted) await sleep(longest, undefined, { signal }).catch(() => undefined);
}

async function fillNewGallery(
  context: StartContext,
  system: RunningSystem,
  signal: AbortSignal,
): Promise<void> {
  const { environment, terminal } = context;
  try {
    const visitor = new GatewayClient(new Browser(signal), system.gatewayUrl);
    if ((await visitor.session()).hasAdmin) return;
    const signedInAt = Date.now();
    const gateway = await terminal.step(
      'signing in as the sandbox admin, to fill the gallery',
      () => signInSandboxAdmin(system.gatewayUrl, signal),
      () => 'Signed in as the sandbox admin, to fill the gallery',
    );
    const patienceSeconds = environment.STALL_TIMEOUT_SECONDS;
    await syncAndSettle(gateway, signedInAt, terminal, patienceSeconds, signal);
    await gateway.signOut();
    terminal.line(`The gallery is ready: ${system.publicUrl} (Ctrl-C stops everything)`);
  } catch (error) {
    if (signal.aborted) return;
    const reason = error instanceof Error ? error.message : String(error);
    terminal.warn(`the gallery could not be filled: ${reason}. Everything runs on; see the logs.`);
  }
}
