import type { GatewayConfig } from './gateway.config.js';

/** The parts of the configuration that use cases ask for, without the secrets beside them. */
export class GatewaySettings {
  readonly publicUrl: string;
  readonly sandbox: boolean;
  readonly registrationOpen: boolean;
  readonly adminSpotifyUserId: string | null;

  constructor(config: GatewayConfig) {
    this.publicUrl = config.PUBLIC_URL;
    this.sandbox = config.SANDBOX;
    this.registrationOpen = config.REGISTRATION === 'open';
    this.adminSpotifyUserId = config.ADMIN_SPOTIFY_USER_ID ?? null;
  }
}
