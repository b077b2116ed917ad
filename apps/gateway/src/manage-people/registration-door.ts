import { CLOCK, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { GatewaySettings } from '../gateway.settings.js';
import { SettingsRepository } from '../publish-gallery/settings.repository.js';

/** Whether new people may sign in: what the admin has decided, and until then what REGISTRATION says. */
@Injectable()
export class RegistrationDoor {
  constructor(
    private readonly repository: SettingsRepository,
    private readonly settings: GatewaySettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async isOpen(): Promise<boolean> {
    return (await this.repository.isRegistrationOpen()) ?? this.settings.registrationOpen;
  }

  async set(open: boolean): Promise<void> {
    await this.repository.openRegistration(open, this.clock.now());
  }
}
