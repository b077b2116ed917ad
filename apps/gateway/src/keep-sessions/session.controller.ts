import type { SessionView } from '@app/contracts';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { GatewaySettings } from '../gateway.settings.js';
import { RegistrationDoor } from '../manage-people/registration-door.js';
import { Publication } from '../publish-gallery/publication.js';
import { UserRepository } from '../sign-in/user.repository.js';
import { SessionCookie } from './session-cookie.js';
import { SessionKeeper } from './session-keeper.js';
import { showSessionEndpoint, signOutEndpoint } from './session.endpoints.js';

@Controller()
export class SessionController {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly keeper: SessionKeeper,
    private readonly publication: Publication,
    private readonly users: UserRepository,
    private readonly registration: RegistrationDoor,
    private readonly settings: GatewaySettings,
  ) {}

  @Endpoint(showSessionEndpoint)
  async show(@Req() request: FastifyRequest): Promise<SessionView> {
    return {
      user: request.signedIn?.user ?? null,
      galleryPublished: await this.publication.isPublished(),
      registrationOpen: await this.registration.isOpen(),
      hasAdmin: await this.users.hasAdmin(),
      sandbox: this.settings.sandbox,
    };
  }

  @Endpoint(signOutEndpoint)
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = this.cookie.read(request);
    if (token !== null) await this.keeper.end(token);
    this.cookie.clear(reply);
  }
}
