import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Lets the framework write to the process's own log: the last parameter is the framework's context name. */
export class SandboxLogger implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log(message: unknown, ...details: unknown[]): void {
    this.pino.debug({ details }, String(message));
  }

  warn(message: unknown, ...details: unknown[]): void {
    this.pino.warn({ details }, String(message));
  }

  error(message: unknown, ...details: unknown[]): void {
    this.pino.error({ details }, String(message));
  }

  fatal(message: unknown, ...details: unknown[]): void {
    this.pino.fatal({ details }, String(message));
  }
}
