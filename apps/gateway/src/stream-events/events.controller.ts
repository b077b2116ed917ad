import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { callerOf } from '../limit-requests/caller.js';
import { streamEventsEndpoint } from './events.endpoints.js';
import { LiveConnection } from './live-connection.js';
import { LiveHub } from './live-hub.js';

@Controller()
export class EventsController {
  constructor(private readonly hub: LiveHub) {}

  @Endpoint(streamEventsEndpoint)
  async stream(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOf(request.ip);
    this.hub.assertRoomFor(caller);
    // Proxies must neither keep nor gather the events (nginx reads the last header).
    reply
      .type('text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store, no-transform')
      .header('x-accel-buffering', 'no');
    if (request.method === 'HEAD') return void reply.send();
    const { signedIn } = request;
    const connection = new LiveConnection(
      signedIn && {
        tokenHash: signedIn.tokenHash,
        role: signedIn.user.role,
        mayReadAll: signedIn.scopes === null || signedIn.scopes.includes('admin:read'),
      },
      caller,
    );
    void reply.send(connection.stream);
    await this.hub.welcome(connection);
  }
}
