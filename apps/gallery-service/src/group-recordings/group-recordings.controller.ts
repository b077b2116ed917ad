import {
  decideRecordingRequest,
  getRecordingRequest,
  listRecordingDecisionsRequest,
  undoRecordingDecisionRequest,
  type ReplyValue,
} from '@app/contracts';
import {
  handleRequest,
  PreparedJson,
  problem,
  RequestProblem,
  type HandlerReply,
} from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { shownRow } from '../browse-gallery/shown-row.js';
import { TrackCardsRepository } from '../browse-gallery/track-cards.repository.js';
import { LiveLibrary } from '../hold-library/live-library.js';
import { RecordingDecisionsRepository } from './recording-decisions.repository.js';

/** Which releases are the same recording, and what the admin decides about it. */
@Controller()
export class GroupRecordingsController {
  constructor(
    private readonly library: LiveLibrary,
    private readonly cards: TrackCardsRepository,
    private readonly decisions: RecordingDecisionsRepository,
  ) {}

  @MessagePattern(getRecordingRequest.subject)
  async get(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof getRecordingRequest>>> {
    return handleRequest(getRecordingRequest, payload, async ({ id }) => {
      const library = await this.library.current();
      const { columns, recordings } = library;
      const row = shownRow(library, id);
      const releases = recordings
        .releasesOf(row)
        .filter((release) => library.isShown(release))
        .toSorted((left, right) => recordings.compare(left, right));
      const head = {
        canonicalId: columns.idOf(releases[0] ?? row),
        isrcs: [...new Set(releases.flatMap((release) => columns.isrcs[release] ?? []))].toSorted(),
        decided: recordings.isDecided(row),
      };
      const cards = await this.cards.cards(releases.map((release) => columns.idOf(release)));
      const text = `${JSON.stringify(head).slice(0, -1)},"releases":[${cards.join(',')}]}`;
      return { ok: true, value: new PreparedJson(text) };
    });
  }

  @MessagePattern(decideRecordingRequest.subject)
  async decide(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof decideRecordingRequest>>> {
    return handleRequest(decideRecordingRequest, payload, async ({ decision, decidedBy }) => {
      const { columns } = await this.library.current();
      const ids = [decision.trackId, ...(decision.kind === 'join' ? [decision.otherId] : [])];
      const unknown = ids.find((id) => columns.rowOf(id) === undefined);
      if (unknown !== undefined) {
        throw new RequestProblem('not_found', `There is no track ${unknown} in this gallery.`);
      }
      return { ok: true, value: await this.decisions.decide(decision, decidedBy) };
    });
  }

  @MessagePattern(listRecordingDecisionsRequest.subject)
  async list(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof listRecordingDecisionsRequest>>> {
    return handleRequest(listRecordingDecisionsRequest, payload, async () => ({
      ok: true,
      value: { items: await this.decisions.list() },
    }));
  }

  @MessagePattern(undoRecordingDecisionRequest.subject)
  async undo(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof undoRecordingDecisionRequest>>> {
    return handleRequest(undoRecordingDecisionRequest, payload, async ({ id, decidedBy }) => {
      const decision = await this.decisions.undo(id, decidedBy);
      return decision === null
        ? problem('not_found', 'There is no such decision.')
        : { ok: true, value: decision };
    });
  }
}
