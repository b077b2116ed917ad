import {
  clearFeatureOverrideRequest,
  getFeatureOverrideRequest,
  overrideFeaturesRequest,
  type FeatureOverride,
} from '@app/contracts';
import { handleRequest, problem, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { OverridesRepository } from './overrides.repository.js';

/** Shows, makes and takes back the admin's corrections. */
@Controller()
export class OverridesController {
  constructor(private readonly overrides: OverridesRepository) {}

  @MessagePattern(getFeatureOverrideRequest.subject)
  async show(@Payload() payload: unknown): Promise<HandlerReply<FeatureOverride>> {
    return handleRequest(getFeatureOverrideRequest, payload, async ({ spotifyId }) =>
      answer(await this.overrides.find(spotifyId)),
    );
  }

  @MessagePattern(overrideFeaturesRequest.subject)
  async put(@Payload() payload: unknown): Promise<HandlerReply<FeatureOverride>> {
    return handleRequest(overrideFeaturesRequest, payload, async ({ spotifyId, overrides }) =>
      answer(await this.overrides.change(spotifyId, overrides)),
    );
  }

  @MessagePattern(clearFeatureOverrideRequest.subject)
  async clear(@Payload() payload: unknown): Promise<HandlerReply<FeatureOverride>> {
    return handleRequest(clearFeatureOverrideRequest, payload, async ({ spotifyId }) =>
      answer(await this.overrides.change(spotifyId, {})),
    );
  }
}

function answer(found: FeatureOverride | null): HandlerReply<FeatureOverride> {
  if (found === null) return problem('not_found', 'there is no such track');
  return { ok: true, value: found };
}
