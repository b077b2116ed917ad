import type { LiveEvent } from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import { CLOCK, Gauge, LOGGER, Registry, type Clock, type Logger } from '@app/service-kit';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { SessionRepository } from '../keep-sessions/session.repository.js';
import { Publication } from '../publish-gallery/publication.js';
import { CurrentStateReader } from './current-state.reader.js';
import { frameOf, type LiveConnection } from './live-connection.js';

/** Injection token of the LiveLimits. */
export const LIVE_LIMITS = Symbol('LIVE_LIMITS');

export interface LiveLimits {
  readonly heartbeatMs: number;
  readonly connections: number;
  readonly connectionsPerCaller: number;
}

export const defaultLiveLimits: LiveLimits = {
  heartbeatMs: 15_000,
  connections: 2_000,
  connectionsPerCaller: 100,
};

/** Somebody who was turned away may try again after this long. */
const FULL_PAUSE_MS = 5_000;

/**
 * All open event streams of this process. Each begins with the current state; what could not be told then (a service
 * away, a gallery that is not published) is made up for at a heartbeat. A stream ends with its session.
 */
@Injectable()
export class LiveHub implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly connections = new Set<LiveConnection>();
  private timer: NodeJS.Timeout | undefined;
  private stopping = false;
  private readonly gauge: Gauge;

  constructor(
    private readonly states: CurrentStateReader,
    private readonly publication: Publication,
    private readonly sessions: SessionRepository,
    registry: Registry,
    @Inject(LIVE_LIMITS) private readonly limits: LiveLimits,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    const { connections } = this;
    this.gauge = new Gauge({
      name: 'gateway_live_connections',
      help: 'open event streams',
      registers: [registry],
      collect() {
        this.set(connections.size);
      },
    });
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.beat(), this.limits.heartbeatMs);
  }

  beforeApplicationShutdown(): void {
    this.stopping = true;
    clearInterval(this.timer);
    for (const connection of this.connections) connection.end();
  }

  /**
   * Refuses a connection more than there is room for.
   * @throws RequestProblem
   */
  assertRoomFor(caller: string): void {
    const until = new Date(this.clock.now().getTime() + FULL_PAUSE_MS);
    if (this.stopping || this.connections.size >= this.limits.connections) {
      throw new RequestProblem('service_unavailable', 'All event streams are taken.', until);
    }
    const ofCaller = [...this.connections].filter((connection) => connection.caller === caller);
    if (ofCaller.length >= this.limits.connectionsPerCaller) {
      throw new RequestProblem(
        'too_many_requests',
        'Close some of your event streams first.',
        until,
      );
    }
  }

  /** Takes a connection in and tells it the current state. */
  async welcome(connection: LiveConnection): Promise<void> {
    this.connections.add(connection);
    connection.stream.once('close', () => this.connections.delete(connection));
    await this.tellState(connection);
  }

  /** Passes an event on to everybody who may see it. */
  async broadcast(event: LiveEvent): Promise<void> {
    const frame = frameOf(event);
    const toVisitors = frame.kind === 'gallery' && (await this.publication.isPublished());
    for (const connection of this.connections) {
      if (connection.mayGet(frame.kind) && (connection.isAdmin || toVisitors))
        connection.tell(frame);
    }
  }

  private async beat(): Promise<void> {
    await this.endOrphans();
    for (const connection of this.connections) {
      connection.beat();
      if (connection.untold.size > 0) void this.tellState(connection);
    }
  }

  /** Ends the streams whose session or token is over, or whose user has another role now. */
  async endOrphans(): Promise<void> {
    try {
      await this.endStreamsWithoutAccess();
    } catch (error) {
      this.logger.warn({ err: error }, 'the sessions of event streams could not be checked');
    }
  }

  private async endStreamsWithoutAccess(): Promise<void> {
    const signedIn = [...this.connections].flatMap((connection) =>
      connection.session === null ? [] : [{ connection, session: connection.session }],
    );
    if (signedIn.length === 0) return;
    const hashes = signedIn.map(({ session }) => session.tokenHash);
    const roles = await this.sessions.findRoles(hashes, this.clock.now());
    for (const { connection, session } of signedIn) {
      if (roles.get(session.tokenHash.toString('hex')) !== session.role) connection.end();
    }
  }

  private async tellState(connection: LiveConnection): Promise<void> {
    await Promise.all(
      [...connection.untold].map(async (kind) => {
        try {
          if (!connection.isAdmin && !(await this.publication.isPublished())) return;
          const event = await this.states.read(kind);
          // What arrived while the state was read is newer than the state.
          if (connection.untold.has(kind)) connection.tell(frameOf(event));
        } catch (error) {
          this.logger.debug({ err: error, kind }, 'the current state could not be told');
        }
      }),
    );
  }
}
