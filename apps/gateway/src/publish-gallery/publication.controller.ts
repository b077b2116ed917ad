import { Body, Controller } from '@nestjs/common';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { publishGalleryEndpoint, type PublicationBody } from './publication.endpoints.js';
import { Publication } from './publication.js';

@Controller()
export class PublicationController {
  constructor(private readonly publication: Publication) {}

  @Endpoint(publishGalleryEndpoint)
  async publish(
    @Body({ schema: publishGalleryEndpoint.body }) body: PublicationBody,
  ): Promise<PublicationBody> {
    await this.publication.publish(body.published);
    return { published: body.published };
  }
}
