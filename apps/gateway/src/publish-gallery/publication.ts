import { CLOCK, type Clock } from '@app/service-kit';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { GatewaySettings } from '../gateway.settings.js';
import { SettingsRepository } from './settings.repository.js';

/** A replica may show the gallery this much longer after another one has closed it. */
const MEMORY_MS = 2_000;

/**
 * Whether the gallery is open to everybody. Asked by every read of the gallery, so the answer is remembered for a
 * moment. In the sandbox the gallery is published from the first start.
 */
@Injectable()
export class Publication implements OnApplicationBootstrap {
  private memory: { readonly published: boolean; readonly until: number } | null = null;

  constructor(
    private readonly repository: SettingsRepository,
    private readonly settings: GatewaySettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.repository.initialise(this.settings.sandbox, this.clock.now());
  }

  async isPublished(): Promise<boolean> {
    const now = this.clock.now().getTime();
    if (this.memory !== null && now < this.memory.until) return this.memory.published;
    return this.remember(await this.repository.isGalleryPublished());
  }

  async publish(published: boolean): Promise<void> {
    await this.repository.publishGallery(published, this.clock.now());
    this.remember(published);
  }

  private remember(published: boolean): boolean {
    this.memory = { published, until: this.clock.now().getTime() + MEMORY_MS };
    return published;
  }
}
