import type { Logger } from '@app/service-kit';
import type { Settled } from '../enrich-track/answer.settler.js';
import type { EnrichmentProgressPublisher } from './enrichment-progress.publisher.js';

/** Progress for those who watch, and one line in the log where the provider's gate was closed. */
export function tellSettled(
  { closedGate, ...counts }: Settled,
  logger: Logger,
  progress: Pick<EnrichmentProgressPublisher, 'changed'>,
): void {
  progress.changed();
  logger.debug(counts, 'answers settled');
  if (closedGate === null) return;
  const needsSomebody = closedGate.outcome === 'unauthorized' || closedGate.outcome === 'forbidden';
  logger[needsSomebody ? 'error' : 'warn'](
    { outcome: closedGate.outcome, until: closedGate.until, detail: closedGate.detail },
    needsSomebody
      ? 'the feature provider refuses this installation: check its credentials and plan'
      : 'the feature provider is left alone for a while',
  );
}
