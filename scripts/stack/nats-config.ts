/** The users of the broker: the admin, and one per service. */
export const natsUsers = [
  'admin',
  'gateway',
  'sync-service',
  'enrichment-service',
  'gallery-service',
] as const;
export type NatsUser = (typeof natsUsers)[number];

/** The subjects a user may use, in the words of the server's configuration. */
export interface NatsPermissions {
  readonly publish?: { readonly allow?: readonly string[]; readonly deny?: readonly string[] };
  readonly subscribe?: { readonly allow?: readonly string[]; readonly deny?: readonly string[] };
  readonly allow_responses?: boolean | { readonly max?: number; readonly expires?: string };
}

/** What a broker's configuration is made of. A user without permissions may do anything. */
export interface NatsConfigOptions {
  readonly serverName: string;
  readonly port: number;
  readonly monitorPort: number;
  readonly storeDirectory: string;
  readonly passwords: Readonly<Record<NatsUser, string>>;
  readonly permissions?: Readonly<Partial<Record<NatsUser, NatsPermissions>>>;
}

/**
 * The configuration file of nats-server, as JSON, which its own format contains. Only what version 2.9.10 (Debian 12)
 * knows is used: it refuses to start over a field that it does not know. `max_payload` stays the server's default, 1 MB.
 */
export function natsConfig(options: NatsConfigOptions): string {
  const users = natsUsers.map((user) => {
    const permissions = options.permissions?.[user];
    const login = { user, password: options.passwords[user] };
    return permissions === undefined ? login : { ...login, permissions };
  });
  const config = {
    server_name: options.serverName,
    host: '127.0.0.1',
    port: options.port,
    http: `127.0.0.1:${options.monitorPort}`,
    jetstream: { store_dir: options.storeDirectory },
    authorization: { users },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
