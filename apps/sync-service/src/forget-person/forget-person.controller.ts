import { forgetPersonRequest } from '@app/contracts';
import { handleRequest, type HandlerReply } from '@app/messaging';
import { LOGGER, type Logger } from '@app/service-kit';
import { Controller, Inject } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { PersonalDataRepository } from './personal-data.repository.js';

/** Somebody leaves: what is theirs alone goes at once. Asking again does no harm. */
@Controller()
export class ForgetPersonController {
  constructor(
    private readonly personal: PersonalDataRepository,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @MessagePattern(forgetPersonRequest.subject)
  async forget(@Payload() payload: unknown): Promise<HandlerReply<{ forgotten: boolean }>> {
    return handleRequest(forgetPersonRequest, payload, async ({ spotifyUserId, leaves }) => {
      const forgotten = await this.personal.forget(spotifyUserId, leaves);
      this.logger.info({ forgotten, leaves }, 'a person was forgotten');
      return { ok: true, value: { forgotten } };
    });
  }
}
