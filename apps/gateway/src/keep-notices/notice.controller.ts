import type { NoticeList } from '@app/contracts';
import { Controller } from '@nestjs/common';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { listNoticesEndpoint } from './notice.endpoints.js';
import { NoticeRepository } from './notice.repository.js';

/** How many notices the list shows. */
const LISTED_NOTICES = 100;

@Controller()
export class NoticeController {
  constructor(private readonly notices: NoticeRepository) {}

  @Endpoint(listNoticesEndpoint)
  async list(): Promise<NoticeList> {
    return { items: await this.notices.listNewest(LISTED_NOTICES) };
  }
}
