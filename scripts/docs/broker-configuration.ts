import { serviceNames, type ServiceName } from '@app/contracts';
import { brokerPermissions } from '@app/messaging';

/** The environment variable that holds a broker user's password. */
export const brokerPasswordVariables: Readonly<Record<ServiceName | 'admin', string>> = {
  admin: 'NATS_ADMIN_PASSWORD',
  gateway: 'NATS_GATEWAY_PASSWORD',
  'sync-service': 'NATS_SYNC_PASSWORD',
  'enrichment-service': 'NATS_ENRICHMENT_PASSWORD',
  'gallery-service': 'NATS_GALLERY_PASSWORD',
};

/**
 * The text of `deploy/nats/nats.conf`: one user per service with the permissions that follow from the contracts, and the
 * administrator, with whom the provisioner, the broker keeper and the replay command log in.
 */
export function brokerConfiguration(): string {
  const permissions = brokerPermissions();
  return `# Generated from libs/contracts by scripts/docs/write-broker-configuration.ts: change the contracts, not this file.
# The passwords come from the environment. nats-server reads them as values of this language, so a password begins with
# a letter and goes on with letters and digits.

server_name: playlist-maker
listen: "0.0.0.0:4222"

# For the health check inside the container; it asks for no password.
http: "127.0.0.1:8222"

authorization {
  users: [
    { user: admin, password: $${brokerPasswordVariables.admin} }
${serviceNames.map((service) => userBlock(service, permissions[service])).join('\n')}
  ]
}
`;
}

function userBlock(service: ServiceName, permissions: object): string {
  const rights = JSON.stringify(permissions, null, 2).replaceAll('\n', '\n      ');
  return `    {
      user: ${service}
      password: $${brokerPasswordVariables[service]}
      permissions: ${rights}
    }`;
}
