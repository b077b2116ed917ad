import type { Clock } from '@app/service-kit';
import type { CallPurpose, CallReport, ClosingOutcome, WantedCall } from './call-permit.js';
import type { ProviderGateRepository } from './provider-gate.repository.js';

/** A permit lasts 3 s: two renewals may be late before somebody else may call. */
const RENEW_MS = 1_000;
/** How long a call that nobody else holds up needs at most before it is asked for again. */
const POLL_MS = 25;
/** A person in front of a browser waits less long for the call before theirs than background work does. */
const PATIENCE_MS: Readonly<Record<CallPurpose, number>> = {
  foreground: 8_000,
  background: 20_000,
};

/** Why a call was not made. */
export type CallRefusal =
  | { readonly kind: 'closed'; readonly outcome: ClosingOutcome; readonly until: Date }
  | { readonly kind: 'spent'; readonly until: Date }
  | { readonly kind: 'busy' };

/** Makes calls to Spotify one after the other, over all replicas, and none while the gate is closed. */
export class GuardedCalls {
  constructor(
    private readonly gate: ProviderGateRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a call as soon as it may be made.
   * @param report what the gate has to know of the call's result
   * @returns the result, or why there is none
   */
  async make<T>(
    wanted: WantedCall,
    call: () => Promise<T>,
    report: (result: T) => Omit<CallReport, 'latencyMs'>,
  ): Promise<
    | { readonly made: true; readonly result: T }
    | { readonly made: false; readonly refusal: CallRefusal }
  > {
    const patience = AbortSignal.timeout(PATIENCE_MS[wanted.purpose]);
    for (;;) {
      const answer = await this.gate.take(wanted);
      if (answer.kind === 'granted') {
        return { made: true, result: await this.withPermit(answer.permit, call, report) };
      }
      const givesUp = patience.aborted || wanted.signal?.aborted === true;
      if (answer.kind !== 'busy' || givesUp) return { made: false, refusal: answer };
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  private async withPermit<T>(
    permit: string,
    call: () => Promise<T>,
    report: (result: T) => Omit<CallReport, 'latencyMs'>,
  ): Promise<T> {
    // A renewal that fails is made good by the next one; without any the permit ends, and that is right.
    const renewal = setInterval(
      () => void this.gate.renew(permit).catch(() => undefined),
      RENEW_MS,
    );
    const startedAt = this.clock.now().getTime();
    try {
      const result = await call();
      const latencyMs = this.clock.now().getTime() - startedAt;
      await this.gate.giveBack(permit, { ...report(result), latencyMs });
      return result;
    } finally {
      clearInterval(renewal);
    }
  }
}
