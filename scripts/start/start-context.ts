import type { ScriptEnvironment } from '../environment.js';
import type { DataDirectory } from '../stack/data-directory.js';
import type { NatsPermissions, NatsUser } from '../stack/nats-config.js';
import type { PortBook } from '../stack/ports.js';
import type { Secrets } from '../stack/secrets.js';
import type { ShutdownStack } from '../stack/shutdown-stack.js';
import type { StartOptions } from './arguments.js';
import type { StartPlan } from './start-plan.js';
import type { Terminal } from './terminal.js';

/** Where programs are: the checkout, and the folder for fetched ones. */
export interface Installation {
  readonly root: string;
  readonly binDirectory: string;
  /** What each login of the embedded broker may do; one that is not named may do anything. */
  readonly natsPermissions?: Readonly<Partial<Record<NatsUser, NatsPermissions>>>;
}

/** What every step of a start works with. */
export interface StartContext {
  readonly installation: Installation;
  readonly options: StartOptions;
  readonly environment: ScriptEnvironment;
  readonly plan: StartPlan;
  readonly directory: DataDirectory;
  readonly secrets: Secrets;
  readonly ports: PortBook;
  readonly shutdown: ShutdownStack;
  readonly terminal: Terminal;
}
