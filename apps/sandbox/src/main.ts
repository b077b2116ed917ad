import pino from 'pino';
import { readSandboxConfig } from './sandbox.config.js';
import { SandboxStartError } from './sandbox.errors.js';
import { SandboxLogger } from './sandbox.logger.js';
import { startSandbox } from './sandbox.server.js';

try {
  const { logLevel, ...config } = readSandboxConfig();
  const log = pino({ name: 'sandbox', level: logLevel });
  const sandbox = await startSandbox(config, new SandboxLogger(log));
  log.info({ baseUrl: sandbox.baseUrl, library: config.library }, 'The sandbox is listening');
  const stop = (signal: NodeJS.Signals): void => {
    log.info({ signal }, 'The sandbox is stopping');
    void sandbox.close();
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
} catch (error) {
  if (!(error instanceof SandboxStartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
