import type { FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The sealed ticket of the sign-in that this request begins; null at all other requests. */
    signInTicket: string | null;
  }
}

/**
 * The cookie of a sign-in under way. `SameSite=Lax` lets it come back with Spotify's redirect; it goes nowhere else.
 */
export class TicketCookie {
  private readonly name: string;
  private readonly flags: {
    readonly path: '/';
    readonly httpOnly: true;
    readonly sameSite: 'lax';
    readonly secure: boolean;
  };

  constructor(publicUrl: string) {
    const secure = publicUrl.startsWith('https:');
    this.name = secure ? '__Host-pm_sign_in' : 'pm_sign_in';
    this.flags = { path: '/', httpOnly: true, sameSite: 'lax', secure };
  }

  read(request: FastifyRequest): string | null {
    return request.cookies[this.name] ?? null;
  }

  write(reply: FastifyReply, sealedTicket: string, lifetimeMs: number): void {
    reply.setCookie(this.name, sealedTicket, { ...this.flags, maxAge: lifetimeMs / 1000 });
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.name, this.flags);
  }
}
