import type { AddressInfo } from 'node:net';
import { StandardSchemaValidationPipe, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { recordCalls } from './calls/record-calls.hook.js';
import { answerFaults } from './faults/answer-faults.hook.js';
import type { SandboxConfig } from './sandbox.config.js';
import { SandboxStartError } from './sandbox.errors.js';
import { SandboxModule } from './sandbox.module.js';
import { SandboxWorld } from './world/sandbox.world.js';

/** A whole library may be handed in through the controls. */
const BODY_LIMIT_BYTES = 128 * 1024 * 1024;

export interface RunningSandbox {
  /** `http://<host>:<port>`, without a slash at the end. */
  readonly baseUrl: string;
  /** Stops listening and drops open connections; may be called more than once. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the stand-ins for Spotify's accounts, Spotify's Web API, SoundCharts and ReccoBeats on one port. Without a logger it is
 * silent. Throws `SandboxStartError` for a file that cannot be used and for an address that cannot be listened on.
 */
export async function startSandbox(
  config: SandboxConfig,
  logger: LoggerService | false = false,
): Promise<RunningSandbox> {
  const world = await SandboxWorld.create(config);
  const app = await NestFactory.create<NestFastifyApplication>(
    SandboxModule.around(world),
    new FastifyAdapter({ bodyLimit: BODY_LIMIT_BYTES, forceCloseConnections: true }),
    { logger, abortOnError: false },
  );
  app.useGlobalPipes(new StandardSchemaValidationPipe());
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  recordCalls(server, world.callLog, world.clock, ({ headers }) => {
    return world.bearers.ownerOf(headers.authorization)?.id ?? null;
  });
  answerFaults(server, world.faults);
  await app.init();
  try {
    await app.listen({ port: config.port, host: config.host });
  } catch (error) {
    await app.close();
    const reason = error instanceof Error ? error.message : String(error);
    throw new SandboxStartError('address_unavailable', `The sandbox cannot listen: ${reason}.`, {
      cause: error,
    });
  }
  let closing: Promise<void> | undefined;
  return {
    baseUrl: baseUrlOf(config.host, server.server.address()),
    close: () => (closing ??= app.close()),
  };
}

function baseUrlOf(host: string, address: AddressInfo | string | null): string {
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}
