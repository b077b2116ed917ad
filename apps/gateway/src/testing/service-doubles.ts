import type { RequestContract } from '@app/contracts';
import { connectBroker, ReplySerializer, type HandlerReply } from '@app/messaging';
import type { NatsConnection, Subscription } from '@nats-io/transport-node';
import { z } from 'zod';

/** How Nest's NATS client packs a request. */
const packetSchema = z.object({ id: z.string(), data: z.unknown() });

type Answer<TRequest extends z.ZodType, TReply extends z.ZodType> = (
  request: z.infer<TRequest>,
) => HandlerReply<z.infer<TReply>> | Promise<HandlerReply<z.infer<TReply>>>;

/** Answers for the other services, over a real broker and in the form that they use on the wire. */
export class ServiceDoubles {
  private readonly subscriptions = new Map<string, Subscription>();
  private readonly received = new Map<string, unknown[]>();

  private constructor(private readonly connection: NatsConnection) {}

  static async start(natsUrl: string): Promise<ServiceDoubles> {
    return new ServiceDoubles(await connectBroker(natsUrl, 'service doubles'));
  }

  /** Answers a request from now on, in the place of an earlier answer. */
  async answer<TRequest extends z.ZodType, TReply extends z.ZodType>(
    contract: RequestContract<TRequest, TReply>,
    answer: Answer<TRequest, TReply>,
  ): Promise<void> {
    this.silence(contract);
    const subscription = this.connection.subscribe(contract.subject, {
      queue: 'double',
      callback: (error, message) => {
        if (error !== null) throw error;
        const packet = packetSchema.parse(JSON.parse(message.string()));
        const request = contract.request.parse(packet.data);
        this.requestsOf(contract).push(request);
        void Promise.resolve(answer(request)).then((response) => {
          message.respond(new ReplySerializer().serialize({ response }).data);
        });
      },
    });
    this.subscriptions.set(contract.subject, subscription);
    await this.connection.flush();
  }

  /** Nobody answers this request any more. */
  silence(contract: RequestContract): void {
    this.subscriptions.get(contract.subject)?.unsubscribe();
    this.subscriptions.delete(contract.subject);
  }

  /** What was asked, in order. */
  requestsOf<TRequest extends z.ZodType>(contract: RequestContract<TRequest>): z.infer<TRequest>[] {
    const requests = this.received.get(contract.subject) ?? [];
    this.received.set(contract.subject, requests);
    return requests as z.infer<TRequest>[];
  }

  /** Tells progress as a service would. */
  async tell(subject: string, event: unknown): Promise<void> {
    this.connection.publish(subject, JSON.stringify(event));
    await this.connection.flush();
  }

  async stop(): Promise<void> {
    await this.connection.close();
  }
}
