import { refreshProfileRequest } from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import { CLOCK, LOGGER, Ticker, type Clock, type Logger } from '@app/service-kit';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { ServiceClient } from '../ask-services/service.client.js';
import { StaleProfilesRepository } from './stale-profiles.repository.js';

/** Injection token of the ProfilePace. */
export const PROFILE_PACE = Symbol('PROFILE_PACE');

/** How often old profiles are looked for. */
export interface ProfilePace {
  readonly everyMs: number;
}

/** People are few, and a day more or less does not matter. */
export const defaultProfilePace: ProfilePace = { everyMs: 60_000 };

/** The sync-service asks in the background: it may have to let other calls go first. */
const PATIENCE_MS = 30_000;

/** Asks for profiles that are older than 7 days, one after the other; a refusal is left for another day. */
@Injectable()
export class ProfileRefresher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly ticker: Ticker;

  constructor(
    private readonly services: ServiceClient,
    private readonly profiles: StaleProfilesRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(PROFILE_PACE) pace: ProfilePace,
  ) {
    this.ticker = new Ticker(
      'the refresh of profiles',
      pace.everyMs,
      () => this.refreshOne(),
      logger,
    );
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.ticker.stop();
  }

  private async refreshOne(): Promise<void> {
    const spotifyUserId = await this.profiles.take(this.clock.now());
    if (spotifyUserId === null) return;
    try {
      const profile = await this.services.ask(
        refreshProfileRequest,
        { spotifyUserId },
        PATIENCE_MS,
      );
      if (profile.id === spotifyUserId)
        await this.profiles.refresh(spotifyUserId, profile, this.clock.now());
    } catch (error) {
      if (!(error instanceof RequestProblem)) throw error;
      this.logger.info({ code: error.code }, 'a profile could not be refreshed');
    }
  }
}
