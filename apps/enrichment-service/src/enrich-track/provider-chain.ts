import type { FeatureProvider } from '@app/contracts';
import type { CallLimits } from '../pace-calls/call-limits.js';
import type { AnswerSettler } from './answer.settler.js';
import type { FeatureClient } from './feature.client.js';

/** One provider of the chain. `credentials` is what it knows this installation by; null where it needs none. */
export interface ChainLink {
  readonly provider: FeatureProvider;
  readonly client: FeatureClient;
  readonly limits: CallLimits;
  readonly credentials: string | null;
  readonly settler: AnswerSettler;
}

/** The providers in the order in which they are asked: each for what the ones before it have nothing for. */
export class ProviderChain {
  readonly first: ChainLink;

  /** @throws where there is none */
  constructor(readonly links: readonly ChainLink[]) {
    const [first] = links;
    if (first === undefined) throw new Error('a chain of providers has at least one');
    this.first = first;
  }

  get providers(): FeatureProvider[] {
    return this.links.map(({ provider }) => provider);
  }
}
