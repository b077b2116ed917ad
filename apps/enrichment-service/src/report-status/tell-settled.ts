import type { FeatureProvider } from '@app/contracts';
import type { Logger } from '@app/service-kit';
import type { Settled } from '../enrich-track/answer.settler.js';
import type { EnrichmentProgressPublisher } from './enrichment-progress.publisher.js';

/** Progress for those who watch, and one line in the log where the provider's gate was closed or its breaker opened. */
export function tellSettled(
  { closedGate, broke, ...counts }: Settled,
  provider: FeatureProvider,
  logger: Logger,
  progress: Pick<EnrichmentProgressPublisher, 'changed'>,
): void {
  progress.changed();
  logger.debug({ provider, ...counts }, 'answers settled');
  if (broke)
    logger.warn(
      { provider },
      'the feature provider does not answer: one call at a time finds out when it does',
    );
  if (closedGate === null) return;
  const needsSomebody = closedGate.outcome === 'unauthorized' || closedGate.outcome === 'forbidden';
  const { outcome, until, detail } = closedGate;
  logger[needsSomebody ? 'error' : 'warn'](
    { provider, outcome, until, detail },
    needsSomebody
      ? 'the feature provider refuses this installation: check its credentials and plan'
      : 'the feature provider is left alone for a while',
  );
}
