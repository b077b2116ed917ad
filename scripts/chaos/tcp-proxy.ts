import { connect, createServer, type Server, type Socket } from 'node:net';

const host = '127.0.0.1';

/** `blackhole`: what is sent arrives nowhere; `refuse`: no new connection. */
export type ProxyMode = 'pass' | 'blackhole' | 'refuse';

/** A piece of network between the services and what they talk to, which can be broken. */
export class TcpProxy {
  private readonly server: Server;
  private readonly links = new Set<() => void>();
  private mode: ProxyMode = 'pass';
  private delayMs = 0;

  constructor(
    readonly port: number,
    private readonly targetPort: number,
  ) {
    this.server = createServer((client) => {
      this.link(client);
    });
  }

  listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.port, host, resolve);
    });
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.server.close(() => resolve());
    });
    this.cut();
    await closed;
  }

  /** Resets every connection. */
  cut(): void {
    for (const end of this.links) end();
  }

  /** Leaving a blackhole cuts: bytes are missing from every connection that went through it. */
  set(mode: ProxyMode): void {
    if (this.mode === 'blackhole' && mode !== 'blackhole') this.cut();
    this.mode = mode;
  }

  /** Every chunk arrives this much later, in either direction. */
  delay(ms: number): void {
    this.delayMs = ms;
  }

  private link(client: Socket): void {
    if (this.mode === 'refuse') {
      client.resetAndDestroy();
      return;
    }
    const upstream = connect(this.targetPort, host);
    const end = (): void => {
      this.links.delete(end);
      client.destroy();
      upstream.destroy();
    };
    this.links.add(end);
    for (const socket of [client, upstream]) {
      socket.setNoDelay(true);
      socket.on('error', end);
      socket.on('close', end);
    }
    this.forward(client, upstream);
    this.forward(upstream, client);
  }

  private forward(from: Socket, to: Socket): void {
    let queue: Promise<void> | null = null;
    const send = (chunk: Buffer): void => {
      if (!to.destroyed) to.write(chunk);
    };
    from.on('data', (chunk: Buffer) => {
      if (this.mode === 'blackhole') return;
      if (this.delayMs === 0 && queue === null) {
        send(chunk);
        return;
      }
      const wait = new Promise((resolve) => setTimeout(resolve, this.delayMs));
      const mine: Promise<void> = Promise.all([queue, wait]).then(() => {
        send(chunk);
        if (queue === mine) queue = null;
      });
      queue = mine;
    });
  }
}
