import { forgetPersonRequest } from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import { CLOCK, LOGGER, type Clock, type Logger } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { ServiceClient } from '../ask-services/service.client.js';
import { PersonRepository } from './person.repository.js';

/**
 * Somebody leaves, or takes their connection to Spotify back. The sync-service goes first: where it does not answer,
 * nothing has happened here and the request can be repeated, so no tokens stay behind without their owner. The tracks
 * of a library stay: they are the gallery.
 */
@Injectable()
export class Farewell {
  constructor(
    private readonly services: ServiceClient,
    private readonly people: PersonRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws RequestProblem */
  async disconnect(spotifyUserId: string, stayingSession: Buffer): Promise<void> {
    await this.services.ask(forgetPersonRequest, { spotifyUserId, leaves: false });
    await this.people.disconnect(spotifyUserId, stayingSession, this.clock.now());
    this.logger.info('an account was disconnected from Spotify');
  }

  /** @throws RequestProblem where there is nobody of that name, or the sync-service does not answer */
  async remove(spotifyUserId: string): Promise<void> {
    if (!(await this.people.exists(spotifyUserId))) {
      throw new RequestProblem('not_found', 'There is nobody of that name.');
    }
    await this.services.ask(forgetPersonRequest, { spotifyUserId, leaves: true });
    await this.people.remove(spotifyUserId);
    this.logger.info('an account was deleted');
  }
}
