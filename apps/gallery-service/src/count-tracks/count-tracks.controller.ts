import {
  getFacetsRequest,
  getStatsRequest,
  listMoodsRequest,
  moodRanges,
  type ReplyValue,
} from '@app/contracts';
import { handleRequest, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { TrackCardsRepository } from '../browse-gallery/track-cards.repository.js';
import { LiveLibrary } from '../hold-library/live-library.js';
import { countFacets, moodCounts, withoutFeatures } from './facets.js';
import { countStats } from './gallery-stats.js';
import { outstandingIds, statsOf } from './stats-lines.js';

/** Everything that is counted over the library in memory. */
@Controller()
export class CountTracksController {
  constructor(
    private readonly library: LiveLibrary,
    private readonly cards: TrackCardsRepository,
  ) {}

  @MessagePattern(getFacetsRequest.subject)
  async facets(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof getFacetsRequest>>> {
    return handleRequest(getFacetsRequest, payload, async (query) => ({
      ok: true,
      value: countFacets(await this.library.current(), query),
    }));
  }

  @MessagePattern(listMoodsRequest.subject)
  async moods(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof listMoodsRequest>>> {
    return handleRequest(listMoodsRequest, payload, async () => {
      const library = await this.library.current();
      const rows = library.shownRows();
      const items = moodCounts(library, rows).map(({ mood, count }) => ({
        mood,
        ranges: moodRanges[mood],
        count,
      }));
      const unknown = withoutFeatures(library, rows);
      return { ok: true, value: { items, tracks: rows.length, withoutFeatures: unknown } };
    });
  }

  @MessagePattern(getStatsRequest.subject)
  async stats(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof getStatsRequest>>> {
    return handleRequest(getStatsRequest, payload, async () => {
      const library = await this.library.current();
      const counted = library.once('stats', () => countStats(library));
      const tracks = await this.cards.tracks(outstandingIds(counted));
      const lines = new Map(
        tracks.map(({ id, name, artists, album }) => [id, { id, name, artists, album }]),
      );
      return { ok: true, value: statsOf(counted, lines) };
    });
  }
}
