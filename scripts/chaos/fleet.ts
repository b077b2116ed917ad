import { join } from 'node:path';
import type { ProcessPlace } from '../stack/child-process.js';
import { answersOk } from '../stack/readiness.js';
import { environmentOf, type Wiring } from '../start/service-environments.js';
import type { Backend } from './balancer.js';
import { ManagedProcess, type UnexpectedExit } from './managed-process.js';

/** The programs that are killed, and started again, by a storm. */
export const members = [
  'sync-service',
  'enrichment-service',
  'gallery-service',
  'broker-keeper',
] as const;
export type Member = (typeof members)[number];
export type ServiceMember = Exclude<Member, 'broker-keeper'>;
/** The gateway has a stand-in in a storm; the real one is there for a rolling restart. */
export type FleetMember = Member | 'gateway';
export const serviceMembers = members.filter((one) => one !== 'broker-keeper') as ServiceMember[];

const stopDeadlineMs = 18_000;
/** A load balancer asks ten times a second whether a replica is ready. */
const gatewayStopDelayMs = '400';
const readsPerSecond = '100000';

export interface FleetOptions {
  readonly wiring: Wiring;
  readonly place: ProcessPlace;
  readonly takePort: (name: string) => Promise<number>;
  readonly onUnexpectedExit: (exit: UnexpectedExit) => void;
}

/** All replicas of all services, and the broker's keeper. */
export class Fleet {
  private readonly replicas = new Map<FleetMember, ManagedProcess[]>();
  private readonly backends = new Map<ManagedProcess, Backend>();
  private made = 0;

  constructor(private readonly options: FleetOptions) {}

  of(member: FleetMember): readonly ManagedProcess[] {
    return this.replicas.get(member) ?? [];
  }

  all(): ManagedProcess[] {
    return [...this.replicas.values()].flat();
  }

  /** Starts or stops replicas until there are `count`; those that go are asked to, the oldest first. */
  async scale(
    member: FleetMember,
    count: number,
    once: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const running = [...this.of(member)];
    const leaving = running.splice(0, Math.max(0, running.length - count));
    while (running.length < count) running.push(await this.startOne(member, once));
    this.replicas.set(member, running);
    await Promise.all(leaving.map((process) => process.stop()));
  }

  /** Where the gateways listen. */
  gateways(): Backend[] {
    return this.of('gateway').flatMap((process) => this.backends.get(process) ?? []);
  }

  /** Puts a new replica in the place of the oldest, which goes when the new one is ready. */
  async replaceOldest(member: FleetMember): Promise<void> {
    const count = this.of(member).length;
    await this.scale(member, count + 1);
    await Promise.all(this.of(member).map((process) => process.ready()));
    await this.scale(member, count);
  }

  async ready(): Promise<void> {
    await Promise.all(this.all().map((process) => process.ready()));
  }

  async stop(hurry: AbortSignal): Promise<void> {
    await Promise.all(this.all().map((process) => process.stop(hurry)));
  }

  private async startOne(
    member: FleetMember,
    once: Readonly<Record<string, string>>,
  ): Promise<ManagedProcess> {
    const { wiring, place, takePort, onUnexpectedExit } = this.options;
    this.made += 1;
    const name = `${member}-${this.made}`;
    const opsPort = await takePort(`${name}.ops`);
    const port = member === 'gateway' ? await takePort(name) : null;
    const file =
      member === 'broker-keeper'
        ? join('provisioner', 'src', 'keep-broker.main.js')
        : join(member, 'src', 'main.js');
    const spec = {
      name,
      command: process.execPath,
      args: ['--enable-source-maps', join(wiring.root, 'dist', 'apps', file)],
      cwd: wiring.root,
      env: {
        ...environmentOf(member, wiring),
        OPS_PORT: String(opsPort),
        LOG_LEVEL: 'info',
        ...(port === null ? {} : gatewayEnvironment(port)),
      },
      stopSignal: 'SIGTERM',
      stopDeadlineMs,
      isReady: () => answersOk(`http://127.0.0.1:${opsPort}/readyz`),
    } as const;
    const managed = new ManagedProcess(spec, place, onUnexpectedExit, once);
    if (port !== null) this.backends.set(managed, { port, opsPort });
    managed.start();
    return managed;
  }
}

function gatewayEnvironment(port: number): Record<string, string> {
  return {
    PORT: String(port),
    READS_PER_SECOND: readsPerSecond,
    STOP_DELAY_MS: gatewayStopDelayMs,
  };
}
