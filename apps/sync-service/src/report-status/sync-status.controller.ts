import {
  getLibraryStatusRequest,
  getSpotifyConnectionRequest,
  getSyncRunRequest,
  listSyncRunsRequest,
  type ReplyValue,
} from '@app/contracts';
import { handleRequest, problem, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { LibraryRepository } from '../sync-library/library.repository.js';
import { SyncRunRepository } from '../sync-library/sync-run.repository.js';
import { SpotifyConnectionReader } from './spotify-connection.reader.js';

@Controller()
export class SyncStatusController {
  constructor(
    private readonly runs: SyncRunRepository,
    private readonly library: LibraryRepository,
    private readonly connection: SpotifyConnectionReader,
  ) {}

  @MessagePattern(listSyncRunsRequest.subject)
  async list(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof listSyncRunsRequest>>> {
    return handleRequest(listSyncRunsRequest, payload, async ({ limit }) => ({
      ok: true,
      value: { items: await this.runs.newest(limit) },
    }));
  }

  @MessagePattern(getSyncRunRequest.subject)
  async get(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof getSyncRunRequest>>> {
    return handleRequest(getSyncRunRequest, payload, async ({ id }) => {
      const run = await this.runs.find(id);
      return run === null
        ? problem('not_found', 'There is no sync run with this id.')
        : { ok: true, value: run };
    });
  }

  @MessagePattern(getLibraryStatusRequest.subject)
  async status(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof getLibraryStatusRequest>>> {
    return handleRequest(getLibraryStatusRequest, payload, async ({ owner }) => ({
      ok: true,
      value: await this.library.status(owner),
    }));
  }

  @MessagePattern(getSpotifyConnectionRequest.subject)
  async spotify(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof getSpotifyConnectionRequest>>> {
    return handleRequest(getSpotifyConnectionRequest, payload, async ({ owner }) => ({
      ok: true,
      value: await this.connection.read(owner),
    }));
  }
}
