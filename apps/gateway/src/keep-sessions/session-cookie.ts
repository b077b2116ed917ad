import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_LIFETIME_MS } from './session-keeper.js';

interface CookieFlags {
  readonly path: '/';
  readonly httpOnly: true;
  readonly sameSite: 'lax';
  readonly secure: boolean;
}

/**
 * The cookie that holds the session's token. Over https it carries the `__Host-` prefix: no other host of the domain
 * can set it. `SameSite=Lax` keeps it out of what other sites send by themselves.
 */
export class SessionCookie {
  readonly name: string;
  private readonly flags: CookieFlags;

  constructor(publicUrl: string) {
    const secure = publicUrl.startsWith('https:');
    this.name = secure ? '__Host-pm_session' : 'pm_session';
    this.flags = { path: '/', httpOnly: true, sameSite: 'lax', secure };
  }

  read(request: FastifyRequest): string | null {
    const token = request.cookies[this.name];
    return token === undefined || token === '' ? null : token;
  }

  write(reply: FastifyReply, token: string): void {
    reply.setCookie(this.name, token, { ...this.flags, maxAge: SESSION_LIFETIME_MS / 1000 });
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.name, this.flags);
  }
}
