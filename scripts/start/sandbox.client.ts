import { z } from 'zod';

const countsSchema = z.object({
  accounts: z.int().nonnegative(),
  spotify: z.int().nonnegative(),
  soundcharts: z.int().nonnegative(),
});

/** How often each stand-in was called since the sandbox started; `accounts` is Spotify's sign-in and token service. */
export type CallCounts = z.infer<typeof countsSchema>;

/** Asks the sandbox how often it was called. */
export async function readCallCounts(sandboxUrl: string, signal: AbortSignal): Promise<CallCounts> {
  const response = await fetch(`${sandboxUrl}/control/counts`, { signal });
  return countsSchema.parse(await response.json());
}
