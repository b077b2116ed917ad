import { z } from 'zod';

/** The providers that the sandbox stands in for. Spotify's accounts and its Web API are counted apart. */
export const sandboxProviders = ['accounts', 'spotify', 'soundcharts', 'reccobeats'] as const;
export const sandboxProviderSchema = z.enum(sandboxProviders);
export type SandboxProvider = z.infer<typeof sandboxProviderSchema>;

/** The provider that a path (`/<provider>/…`) belongs to; null for the sandbox's own routes. */
export function providerOfPath(path: string): SandboxProvider | null {
  return sandboxProviders.find((provider) => path.startsWith(`/${provider}/`)) ?? null;
}
