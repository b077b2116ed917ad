import type { SandboxProvider } from '../calls/sandbox-provider.js';
import type { Fault } from './fault.schema.js';

/** The scripted answers that are still to be given, oldest first. */
export class FaultQueue {
  private faults: Fault[] = [];

  add(faults: readonly Fault[]): void {
    this.faults.push(...faults);
  }

  /** The first fault for this call, used up by one; undefined where the call shall be answered as usual. */
  take(provider: SandboxProvider, path: string): Fault | undefined {
    const fault = this.faults.find(
      (candidate) => candidate.provider === provider && path.startsWith(candidate.match ?? ''),
    );
    if (fault === undefined || fault.times === null) return fault;
    const left = fault.times - 1;
    this.faults = this.faults.flatMap((queued) => {
      if (queued !== fault) return [queued];
      return left === 0 ? [] : [{ ...fault, times: left }];
    });
    return fault;
  }

  list(): readonly Fault[] {
    return this.faults;
  }

  clear(): void {
    this.faults = [];
  }
}
