import { Module } from '@nestjs/common';
import { MeController } from './me.controller.js';
import { SavedTracksController } from './saved-tracks.controller.js';
import { UnknownPathController } from './unknown-path.controller.js';

/** The stand-in for Spotify's Web API. */
@Module({ controllers: [MeController, SavedTracksController, UnknownPathController] })
export class SpotifyWebApiModule {}
