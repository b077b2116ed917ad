import type { LiveEvent, Role } from '@app/contracts';
import { PassThrough } from 'node:stream';

export type LiveKind = LiveEvent['kind'];

const allKinds: readonly LiveKind[] = ['gallery', 'sync', 'enrichment'];
const visitorKinds: readonly LiveKind[] = ['gallery'];

/** A browser that does not read this much of what it was sent is cut off; it comes back by itself. */
const MOST_UNREAD_BYTES = 256 * 1024;

/** How long a browser waits before it reconnects, in milliseconds. */
const RETRY_MS = 2_000;

/** An event as it goes over the line, made once for all connections. */
export interface Frame {
  readonly kind: LiveKind;
  readonly text: string;
}

export function frameOf(event: LiveEvent): Frame {
  return { kind: event.kind, text: `event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n` };
}

/** The session or API token behind a connection. */
export interface LiveSession {
  readonly tokenHash: Buffer;
  readonly role: Role;
  /** False for a token that was not made for what only the admin sees. */
  readonly mayReadAll: boolean;
}

/** One open `GET /api/events`. It ends by itself when the browser goes away. */
export class LiveConnection {
  readonly stream = new PassThrough();
  /** The kinds of which this connection was not told the current state yet. */
  readonly untold: Set<LiveKind>;
  private readonly kinds: ReadonlySet<LiveKind>;

  constructor(
    readonly session: LiveSession | null,
    readonly caller: string,
  ) {
    this.untold = new Set(this.isAdmin ? allKinds : visitorKinds);
    this.kinds = new Set(this.untold);
    this.write(`retry: ${RETRY_MS}\n\n`);
  }

  get isAdmin(): boolean {
    return this.session?.role === 'admin' && this.session.mayReadAll;
  }

  mayGet(kind: LiveKind): boolean {
    return this.kinds.has(kind);
  }

  /** Sends an event; later ones of its kind take its place in the page. */
  tell(frame: Frame): void {
    this.untold.delete(frame.kind);
    this.write(frame.text);
  }

  /** A comment: it keeps proxies from closing the line and lets a broken one be noticed. */
  beat(): void {
    this.write(': still here\n\n');
  }

  end(): void {
    this.stream.end();
  }

  private write(text: string): void {
    if (this.stream.writableEnded || this.stream.destroyed) return;
    this.stream.write(text);
    if (this.stream.readableLength + this.stream.writableLength > MOST_UNREAD_BYTES)
      this.stream.destroy();
  }
}
