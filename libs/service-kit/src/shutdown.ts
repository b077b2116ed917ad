import type { Logger } from 'pino';

/** A process that has not stopped by itself within this time is ended. */
const SHUTDOWN_DEADLINE_MS = 15_000;

/** Ends the process when what it cannot live without is gone for good; the supervisor starts it anew. */
export function exitOnFatal(logger: Logger, reason: string, error?: unknown): never {
  logger.fatal({ err: error }, reason);
  process.exit(70);
}

/**
 * Runs `stop` once on SIGTERM, SIGINT or SIGHUP, then exits 0; past the deadline, or when stopping fails, exits 1.
 * An unhandled rejection ends the process too: its state can no longer be trusted.
 */
export function stopOnSignals(logger: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping');
    const deadline = setTimeout(() => {
      logger.error('did not stop in time');
      process.exit(1);
    }, SHUTDOWN_DEADLINE_MS);
    stop().then(
      () => {
        clearTimeout(deadline);
        process.exit(0);
      },
      (error: unknown) => {
        logger.error({ err: error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, onSignal);
  process.on('unhandledRejection', (error) => exitOnFatal(logger, 'unhandled rejection', error));
}
