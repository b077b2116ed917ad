import { CLOCK, LOGGER, WorkSignal, type Clock, type Logger } from '@app/service-kit';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { nextAttempt, WEBHOOK_TIMING, type WebhookTiming } from './next-attempt.js';
import { WebhookDeliveryRepository, type ClaimedDelivery } from './webhook-delivery.repository.js';
import { WebhookSender } from './webhook.sender.js';

/** Longer than the slowest attempt. */
const LEASE_MS = 60_000;
const BATCH_SIZE = 10;
const KEEP_SETTLED_MS = 30 * 24 * 60 * 60 * 1000;
const SWEEP_EVERY_MS = 60 * 60 * 1000;

/** Works off the queue of deliveries; any number of replicas share it. */
@Injectable()
export class WebhookWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private running = false;
  private loop: Promise<void> = Promise.resolve();
  private sweptAt = 0;

  constructor(
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly sender: WebhookSender,
    private readonly signal: WorkSignal,
    @Inject(WEBHOOK_TIMING) private readonly timing: WebhookTiming,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.running = true;
    this.loop = this.run();
  }

  /** Lets the attempts under way finish. */
  async beforeApplicationShutdown(): Promise<void> {
    this.running = false;
    this.signal.ring();
    await this.loop;
  }

  private async run(): Promise<void> {
    while (this.running) {
      try {
        const handled = await this.workOff();
        if (handled === 0) await this.sweep();
        if (handled < BATCH_SIZE) await this.signal.wait(this.timing.pollMs);
      } catch (error) {
        this.logger.warn({ err: error }, 'webhooks cannot be worked off now');
        await this.signal.wait(this.timing.pollMs);
      }
    }
  }

  private async workOff(): Promise<number> {
    const now = this.clock.now();
    const leaseUntil = new Date(now.getTime() + LEASE_MS);
    const claimed = await this.deliveries.claim(now, leaseUntil, BATCH_SIZE);
    await Promise.all(claimed.map((delivery) => this.deliver(delivery)));
    return claimed.length;
  }

  private async deliver(delivery: ClaimedDelivery): Promise<void> {
    const { id, webhookId, notice, attempts } = delivery;
    const attempt = await this.sender.send({ ...delivery, id: webhookId }, id, notice);
    const next = nextAttempt(attempt, attempts, this.timing, this.clock.now());
    await this.deliveries.settle(id, attempt, next);
    const { outcome, status } = attempt;
    if (outcome === 'answered') return;
    this.logger.warn(
      { webhookId, kind: notice.kind, outcome, status, attempts, givenUp: next === null },
      'a webhook was not told',
    );
  }

  private async sweep(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.sweptAt < SWEEP_EVERY_MS) return;
    this.sweptAt = now;
    await this.deliveries.removeSettledBefore(new Date(now - KEEP_SETTLED_MS));
  }
}
