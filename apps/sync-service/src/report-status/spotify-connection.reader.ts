import type { ConnectionState, SpotifyConnection } from '@app/contracts';
import { CLOCK, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CredentialRepository, type Consent } from '../keep-credentials/credential.repository.js';
import { ScheduleRepository } from '../schedule-syncs/schedule.repository.js';
import { ProviderGateRepository } from '../spotify-web-api/provider-gate.repository.js';
import { consentEnd, daysUntil } from '../watch-consent/consent-end.js';

/** Reads how somebody's connection to Spotify stands. */
@Injectable()
export class SpotifyConnectionReader {
  constructor(
    private readonly credentials: CredentialRepository,
    private readonly gate: ProviderGateRepository,
    private readonly schedule: ScheduleRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read(owner: string): Promise<SpotifyConnection> {
    const now = this.clock.now();
    const [consent, gate, next] = await Promise.all([
      this.credentials.consentOf(owner),
      this.gate.status(),
      this.schedule.next(owner),
    ]);
    const end = consent === null ? null : consentEnd(consent.authorizedAt);
    return {
      state: connectionState(consent, end, now),
      scopes: consent?.scopes ?? [],
      authorizedAt: iso(consent?.authorizedAt),
      expiresAt: iso(end),
      daysLeft: end === null ? null : daysUntil(end, now),
      gate: { state: gate.state, since: iso(gate.since), until: iso(gate.until) },
      calls: { lastDay: gate.lastDay, background: gate.background, budget: this.gate.budget },
      schedule: {
        active: next.active,
        ...this.schedule.settings,
        nextIncrementalAt: iso(next.nextIncrementalAt),
        nextFullAt: iso(next.nextFullAt),
      },
    };
  }
}

function connectionState(consent: Consent | null, end: Date | null, now: Date): ConnectionState {
  if (consent === null || end === null) return 'not_connected';
  if (end <= now) return 'expired';
  return consent.state === 'dead' ? 'revoked' : 'connected';
}

function iso(moment: Date | null | undefined): string | null {
  return moment?.toISOString() ?? null;
}
