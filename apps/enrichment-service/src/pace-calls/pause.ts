import type { ProviderOutcome } from '@app/contracts';

/** What a refusal of the whole provider was, and until when nobody asks it. */
export interface Pause {
  readonly outcome: Exclude<
    ProviderOutcome,
    'ok' | 'not_found' | 'no_audio' | 'unavailable' | 'malformed'
  >;
  readonly until: Date;
  readonly detail: string;
}
