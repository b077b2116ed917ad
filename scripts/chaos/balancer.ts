import {
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { answersOk } from '../stack/readiness.js';

const host = '127.0.0.1';
const probeMs = 100;

/** Where a replica listens, and where it says whether it is ready. */
export interface Backend {
  readonly port: number;
  readonly opsPort: number;
}

/**
 * What stands in front of several gateways in production: it asks each replica whether it is ready and hands requests
 * to those that are, in turn. It repeats nothing: a replica that says it is ready and does not answer is a failure.
 */
export class Balancer {
  private readonly server: Server;
  private readonly ready = new Set<Backend>();
  private timer: NodeJS.Timeout | null = null;
  private turn = 0;

  constructor(
    private readonly port: number,
    private readonly backends: () => readonly Backend[],
  ) {
    this.server = createServer((incoming, outgoing) => this.pass(incoming, outgoing));
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.port, host, resolve);
    });
    this.timer = setInterval(() => void this.probe(), probeMs);
  }

  async close(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  get readyCount(): number {
    return this.ready.size;
  }

  private async probe(): Promise<void> {
    const backends = this.backends();
    for (const known of this.ready) if (!backends.includes(known)) this.ready.delete(known);
    await Promise.all(
      backends.map(async (backend) => {
        if (await answersOk(`http://${host}:${backend.opsPort}/readyz`)) this.ready.add(backend);
        else this.ready.delete(backend);
      }),
    );
  }

  private pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const choices = [...this.ready];
    this.turn += 1;
    const backend = choices[this.turn % Math.max(1, choices.length)];
    if (backend === undefined) {
      outgoing.writeHead(502).end();
      return;
    }
    const { method, url, headers } = incoming;
    const onward = request(
      { host, port: backend.port, method, path: url, headers, agent: false },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => {
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(502).end();
    });
    incoming.pipe(onward);
  }
}
