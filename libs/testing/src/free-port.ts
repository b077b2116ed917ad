import { anyQuietPort, probePort } from '../../../scripts/stack/ports.js';

/**
 * A port that nobody listens on. It is none of those that the system gives to whoever asks for any: between this look
 * and the moment it is used, an outgoing connection could have been given it.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = anyQuietPort();
    if ((await probePort(port)) === 'free') return port;
  }
}
