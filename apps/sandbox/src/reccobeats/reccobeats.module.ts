import { Module } from '@nestjs/common';
import { FeaturesController } from './features.controller.js';

/** The stand-in for ReccoBeats. It knows the same songs as the one for SoundCharts. */
@Module({ controllers: [FeaturesController] })
export class ReccobeatsModule {}
