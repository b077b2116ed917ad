import type { ReadinessCheck } from './ops-server.js';

/** What must work for the service to be ready, collected from its modules; `facts` are shown beside the checks. */
export class Readiness {
  readonly checks: ReadinessCheck[] = [];
  readonly facts: Record<string, unknown> = {};

  add(name: string, check: () => Promise<unknown>): void {
    this.checks.push({ name, check });
  }

  /** From here on the service is not ready, whatever else works: nobody should send it more work. */
  stop(): void {
    this.add('running', () => Promise.reject(new Error('stopping')));
  }

  state(fact: string, value: unknown): void {
    this.facts[fact] = value;
  }
}
