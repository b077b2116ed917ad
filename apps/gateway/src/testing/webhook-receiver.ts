import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { waitUntil } from '@app/testing';

export interface ReceivedPost {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that takes webhooks and answers what a spec tells it to. */
export class WebhookReceiver {
  readonly posts: ReceivedPost[] = [];
  /** The answers to come, each a status with headers; 204 after the last one. `null` never answers. */
  readonly answers: (readonly [number, Record<string, string>?] | null)[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<WebhookReceiver> {
    const server = createServer();
    const receiver = new WebhookReceiver(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        receiver.posts.push({ path: request.url ?? '', headers: request.headers, body });
        const answer = receiver.answers.shift();
        if (answer === null) return;
        response.writeHead(answer?.[0] ?? 204, answer?.[1]).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('the receiver is closed');
    return `http://127.0.0.1:${address.port}`;
  }

  /** The posts, once there are as many. */
  async received(count: number): Promise<ReceivedPost[]> {
    await waitUntil(`${count} posts`, () => this.posts.length >= count);
    return this.posts;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
