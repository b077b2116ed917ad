import type { setup } from '../texts/setup.en.js';

export type StepName = keyof typeof setup.steps;

export interface Step {
  readonly name: StepName;
  readonly done: boolean;
  /** An installation is complete without it. */
  readonly optional: boolean;
}

/** What is known of an installation. */
export interface SetupFacts {
  readonly connected: boolean;
  readonly read: boolean;
  readonly enriched: boolean;
  readonly published: boolean;
  readonly told: boolean;
}

/** The first steps in the order in which they are made. */
export function readSteps(facts: SetupFacts): readonly Step[] {
  return [
    { name: 'connect', done: facts.connected, optional: false },
    { name: 'read', done: facts.read, optional: false },
    { name: 'features', done: facts.enriched, optional: false },
    { name: 'publish', done: facts.published, optional: false },
    { name: 'notices', done: facts.told, optional: true },
  ];
}
