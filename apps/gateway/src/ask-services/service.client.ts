import type { Problem, Reply, RequestContract } from '@app/contracts';
import { RequestClient, RequestProblem } from '@app/messaging';
import { LOGGER, type Logger } from '@app/service-kit';
import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';

/**
 * Asks the other services. A problem that a service answers with, and an answer that does not come, are thrown as
 * `RequestProblem`: the problem filter makes the HTTP answer of them.
 */
@Injectable()
export class ServiceClient implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly requests: RequestClient,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Connects without waiting: a gateway whose broker is away answers 503 and recovers by itself. */
  onApplicationBootstrap(): void {
    this.requests.connect().catch((error: unknown) => {
      this.logger.warn({ err: error }, 'requests cannot be sent yet');
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.requests.close();
  }

  /** @throws RequestProblem */
  async ask<TRequest extends z.ZodType, TReply extends z.ZodType>(
    contract: RequestContract<TRequest, TReply>,
    request: z.input<TRequest>,
    timeoutMs?: number,
  ): Promise<z.infer<TReply>> {
    const reply: Reply<z.infer<TReply>> = await this.requests.request(contract, request, timeoutMs);
    if (reply.ok) return reply.value;
    throw asError(reply.problem);
  }

  /**
   * Answers an HTTP request with the bytes that a service made; they are not parsed here.
   * @throws RequestProblem
   */
  async relay<TRequest extends z.ZodType, TReply extends z.ZodType>(
    contract: RequestContract<TRequest, TReply>,
    request: z.input<TRequest>,
    response: FastifyReply,
  ): Promise<void> {
    const reply = await this.requests.requestRaw(contract, request);
    if (!reply.ok) throw asError(reply.problem);
    void response.type('application/json; charset=utf-8').send(reply.json);
  }
}

function asError({ code, detail, until }: Problem): RequestProblem {
  return new RequestProblem(code, detail, until === undefined ? undefined : new Date(until));
}
