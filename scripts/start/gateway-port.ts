import { PlainError } from '../stack/plain-error.js';
import { probePort, type PortBook } from '../stack/ports.js';

const defaultPort = 3000;
const neighbours = 100;

/** The port that was asked for cannot be had. */
export class GatewayPortError extends PlainError {
  override readonly name = 'GatewayPortError';
}

/**
 * The port of the gateway. One that was asked for is taken or the start fails; otherwise it is 3000, the one used last
 * or the next free one. `anyPort` takes none of these, so that a short run is in nobody's way.
 */
export async function chooseGatewayPort(
  ports: PortBook,
  wish: { readonly port: number | undefined; readonly anyPort: boolean },
): Promise<{ port: number; note: string | null }> {
  if (wish.port !== undefined) {
    await requireFree(wish.port);
    return { port: await ports.take('gateway', [wish.port]), note: null };
  }
  if (wish.anyPort) return { port: await ports.take('gateway.once'), note: null };
  const last = ports.lastOf('gateway') ?? defaultPort;
  const next = Array.from({ length: neighbours }, (_, index) => defaultPort + 1 + index);
  const port = await ports.take('gateway', [defaultPort, last, ...next]);
  const note = port === defaultPort ? null : `port ${defaultPort} is taken: using ${port}`;
  return { port, note };
}

async function requireFree(port: number): Promise<void> {
  const state = await probePort(port);
  if (state === 'taken') {
    throw new GatewayPortError(`port ${port} is taken by another program: choose another --port`);
  }
  if (state === 'forbidden') {
    throw new GatewayPortError(
      `port ${port} is reserved for root: choose a --port of 1024 or more`,
    );
  }
}
