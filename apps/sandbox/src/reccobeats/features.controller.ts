import { Controller, Get, HttpStatus, Inject, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SONG_SOURCE } from '../soundcharts/song-source.token.js';
import type { SongSource } from '../soundcharts/song.js';
import { featuresRow, shuffled } from './features-row.js';

const MOST_IDS = 40;

/**
 * ReccoBeats' audio features by Spotify id: no key, 40 ids a call (what is too much is left out), unknown ids are missing
 * from the answer, and its order is not the one that was asked in.
 */
@Controller('reccobeats/v1')
export class FeaturesController {
  constructor(@Inject(SONG_SOURCE) private readonly songs: SongSource) {}

  @Get('audio-features')
  features(
    @Query('ids') ids: string | string[] | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): unknown {
    const asked = [ids ?? []].flat().flatMap((list) => list.split(','));
    const wanted = [...new Set(asked)].filter((id) => id !== '').slice(0, MOST_IDS);
    if (wanted.length === 0) {
      void reply.code(HttpStatus.BAD_REQUEST);
      return { error: 4001, message: 'ids is required' };
    }
    const rows = wanted.flatMap((id) => {
      const song = this.songs.bySpotifyId(id);
      if (song === null || song.audio === null) return [];
      return [featuresRow({ ...song, spotifyId: id }, song.audio)];
    });
    return { content: shuffled(rows, wanted.join()) };
  }
}
