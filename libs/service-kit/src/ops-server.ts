import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';

/** One thing that must work for the service to be ready. Resolves when it does, rejects with the reason. */
export interface ReadinessCheck {
  readonly name: string;
  readonly check: () => Promise<unknown>;
}

export interface OpsServerOptions {
  readonly host: string;
  readonly port: number;
  readonly registry: Registry;
  readonly checks: readonly ReadinessCheck[];
  /** Facts worth showing beside the checks, such as the broker's version. */
  readonly facts?: () => Record<string, unknown>;
}

/** A check that has not answered within this time has failed. */
const CHECK_TIMEOUT_MS = 2_000;

/**
 * `/healthz` (the process turns), `/readyz` (everything it needs answers; 503 while it starts or stops) and `/metrics`
 * (Prometheus), on a port of their own.
 */
export class OpsServer {
  private readonly server: Server;
  private ready = false;

  constructor(private readonly options: OpsServerOptions) {
    this.server = createServer((request, response) => {
      this.answer(request.url ?? '/')
        .catch(() => json(500, { status: 'this answer could not be made' }))
        .then(({ status, type, body }) => {
          response
            .writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
            .end(body);
        })
        .catch(() => response.destroy());
    });
  }

  /** @returns the port, which differs from the configured one where that is 0 */
  async listen(): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.options.port, this.options.host, resolve);
    });
    const address = this.server.address() as AddressInfo;
    return address.port;
  }

  /** From here on `/readyz` tells the state of the checks. */
  markReady(): void {
    this.ready = true;
  }

  /** Work is no longer taken: `/readyz` turns 503 at once. */
  markStopping(): void {
    this.ready = false;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async answer(url: string): Promise<{ status: number; type: string; body: string }> {
    const path = url.split('?', 1)[0];
    if (path === '/metrics') {
      return {
        status: 200,
        type: this.options.registry.contentType,
        body: await this.options.registry.metrics(),
      };
    }
    if (path === '/healthz') return json(200, { status: 'ok' });
    if (path === '/readyz') {
      const checks = await this.runChecks();
      const ok = this.ready && Object.values(checks).every((result) => result === 'ok');
      return json(ok ? 200 : 503, {
        status: ok ? 'ready' : 'not ready',
        checks,
        ...this.options.facts?.(),
      });
    }
    return json(404, { status: 'no such page' });
  }

  private async runChecks(): Promise<Record<string, string>> {
    const results = await Promise.all(
      this.options.checks.map(async ({ name, check }) => [name, await verdict(check)] as const),
    );
    return Object.fromEntries(results);
  }
}

function json(status: number, body: unknown): { status: number; type: string; body: string } {
  return { status, type: 'application/json', body: `${JSON.stringify(body)}\n` };
}

async function verdict(check: () => Promise<unknown>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer within ${CHECK_TIMEOUT_MS} ms`)),
      CHECK_TIMEOUT_MS,
    );
  });
  try {
    await Promise.race([check(), timeout]);
    return 'ok';
  } catch (error) {
    return error instanceof Error ? error.message : 'failed';
  } finally {
    clearTimeout(timer);
  }
}
