import { Module } from '@nestjs/common';
import { SandboxClock } from '../world/sandbox.clock.js';
import { QuotaMeter } from './quota.meter.js';
import { SongsController } from './songs.controller.js';
import { UnknownEndpointController } from './unknown-endpoint.controller.js';

/** The stand-in for SoundCharts. */
@Module({
  controllers: [SongsController, UnknownEndpointController],
  providers: [
    {
      provide: QuotaMeter,
      inject: [SandboxClock],
      useFactory: (clock: SandboxClock) => new QuotaMeter(clock),
    },
  ],
})
export class SoundchartsModule {}
