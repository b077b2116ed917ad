import { listLibraryChangesRequest, type ReplyValue } from '@app/contracts';
import { handleRequest, problem, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { decodeChangeCursor, LibraryChangesRepository } from './library-changes.repository.js';

@Controller()
export class LibraryChangesController {
  constructor(private readonly changes: LibraryChangesRepository) {}

  @MessagePattern(listLibraryChangesRequest.subject)
  async list(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof listLibraryChangesRequest>>> {
    return handleRequest(listLibraryChangesRequest, payload, async ({ cursor, limit }) => {
      const before = cursor === undefined ? null : decodeChangeCursor(cursor);
      if (cursor !== undefined && before === null)
        return problem('invalid_cursor', 'The cursor is not one of this history.');
      return { ok: true, value: await this.changes.page(before, limit) };
    });
  }
}
