import type { FeatureProvider } from '@app/contracts';
import { Counter, Gauge, Histogram, Registry } from '@app/service-kit';
import { Injectable } from '@nestjs/common';
import type { ProviderCall } from './enrich-track/feature.client.js';
import { EnrichmentStatusRepository } from './report-status/enrichment-status.repository.js';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The service's own figures; the queue is counted when somebody asks. */
@Injectable()
export class EnrichmentMetrics {
  private readonly calls: Counter<'provider' | 'outcome'>;
  private readonly callSeconds: Histogram<'provider'>;
  private readonly settleSeconds: Histogram;

  constructor(registry: Registry, statuses: EnrichmentStatusRepository) {
    const registers = [registry];
    this.calls = new Counter({
      name: 'enrichment_provider_calls_total',
      help: 'Calls to feature providers, by outcome.',
      labelNames: ['provider', 'outcome'],
      registers,
    });
    this.callSeconds = new Histogram({
      name: 'enrichment_provider_call_seconds',
      help: 'Time from asking a provider to its answer.',
      labelNames: ['provider'],
      buckets: SECONDS,
      registers,
    });
    this.settleSeconds = new Histogram({
      name: 'enrichment_settle_seconds',
      help: 'Time from a provider’s answer to the commit of its effect.',
      buckets: SECONDS,
      registers,
    });
    registry.registerMetric(queueDepth(statuses));
  }

  called(provider: FeatureProvider, call: ProviderCall): void {
    this.calls.inc({ provider, outcome: call.outcome });
    this.callSeconds.observe({ provider }, call.latencyMs / 1_000);
  }

  settled(latencyMs: number): void {
    this.settleSeconds.observe(latencyMs / 1_000);
  }
}

/** A scrape while the database is away shows what was counted last. */
function queueDepth(statuses: EnrichmentStatusRepository): Gauge<'state'> {
  return new Gauge({
    name: 'enrichment_requests',
    help: 'Feature requests by state; due ones could be asked for now.',
    labelNames: ['state'],
    registers: [],
    async collect() {
      const status = await statuses.read().catch(() => null);
      if (status === null) return;
      const counts = { ...status.queue, due: status.due };
      for (const [state, count] of Object.entries(counts)) this.set({ state }, count);
    },
  });
}
