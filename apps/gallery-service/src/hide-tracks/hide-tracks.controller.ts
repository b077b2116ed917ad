import {
  hideArtistRequest,
  hideTrackRequest,
  listHiddenRequest,
  type HiddenList,
  type ReplyValue,
} from '@app/contracts';
import { handleRequest, problem, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { TrackCardsRepository } from '../browse-gallery/track-cards.repository.js';
import { LiveLibrary } from '../hold-library/live-library.js';
import { HiddenRepository } from './hidden.repository.js';

/** The admin keeps tracks and artists from the public. */
@Controller()
export class HideTracksController {
  constructor(
    private readonly library: LiveLibrary,
    private readonly cards: TrackCardsRepository,
    private readonly hidden: HiddenRepository,
  ) {}

  @MessagePattern(hideTrackRequest.subject)
  async track(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof hideTrackRequest>>> {
    return handleRequest(hideTrackRequest, payload, async ({ id, hidden }) => {
      const { columns } = await this.library.current();
      if (hidden && columns.rowOf(id) === undefined) {
        return problem('not_found', 'There is no such track in this gallery.');
      }
      await this.hidden.set('track', id, hidden);
      return { ok: true, value: { hidden } };
    });
  }

  @MessagePattern(hideArtistRequest.subject)
  async artist(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof hideArtistRequest>>> {
    return handleRequest(hideArtistRequest, payload, async ({ id, hidden }) => {
      await this.hidden.set('artist', id, hidden);
      return { ok: true, value: { hidden } };
    });
  }

  @MessagePattern(listHiddenRequest.subject)
  async list(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof listHiddenRequest>>> {
    return handleRequest(listHiddenRequest, payload, async () => {
      const entries = await this.hidden.list('track');
      const hiddenAt = new Map(entries.map((entry) => [entry.id, entry.hiddenAt]));
      const tracks = await this.cards.tracks(entries.map(({ id }) => id));
      return {
        ok: true,
        value: {
          tracks: tracks.map((track) => ({ track, hiddenAt: hiddenAt.get(track.id) ?? '' })),
          artists: await this.artists(),
        },
      };
    });
  }

  private async artists(): Promise<HiddenList['artists']> {
    const { columns, size } = await this.library.current();
    const entries = await this.hidden.list('artist');
    return entries.map(({ id, hiddenAt }) => {
      const artist = columns.artistEntries.find(id);
      let tracks = 0;
      for (let row = 0; artist !== undefined && row < size; row += 1) {
        if (columns.artistsOf(row).includes(artist)) tracks += 1;
      }
      const name = artist === undefined ? null : columns.artistEntries.get(artist).name;
      return { id, name, tracks, hiddenAt };
    });
  }
}
