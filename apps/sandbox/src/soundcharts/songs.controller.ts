import { normalizeIsrc } from '@app/contracts';
import { Controller, Get, Inject, Param, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CredentialsGuard } from './credentials.guard.js';
import { QuotaMeter } from './quota.meter.js';
import { songDocument, type SongDocument } from './song-document.js';
import type { Song, SongSource } from './song.js';
import { SONG_SOURCE } from './song-source.token.js';
import { SoundchartsErrorFilter } from './soundcharts-error.filter.js';
import { SoundchartsError } from './soundcharts.errors.js';

@Controller('soundcharts/api/v2.25/song')
@UseGuards(CredentialsGuard)
@UseFilters(SoundchartsErrorFilter)
export class SongsController {
  constructor(
    @Inject(SONG_SOURCE) private readonly songs: SongSource,
    private readonly quota: QuotaMeter,
  ) {}

  @Get('by-platform/:platform/:identifier')
  byPlatform(
    @Param('platform') platform: string,
    @Param('identifier') identifier: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): SongDocument {
    if (platform !== 'spotify') throw new SoundchartsError('unknown_platform');
    return this.answer(this.songs.bySpotifyId(identifier), reply);
  }

  @Get('by-isrc/:isrc')
  byIsrc(
    @Param('isrc') isrc: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): SongDocument {
    const normalized = normalizeIsrc(isrc);
    return this.answer(normalized === null ? null : this.songs.byIsrc(normalized), reply);
  }

  private answer(song: Song | null, reply: FastifyReply): SongDocument {
    reply.headers(this.quota.count(song === null ? 'free' : 'paid'));
    if (song === null) throw new SoundchartsError('not_found');
    return songDocument(song);
  }
}
