import { Module } from '@nestjs/common';
import { CallsController } from '../calls/calls.controller.js';
import { FaultsController } from '../faults/faults.controller.js';
import { ClockController } from './clock.controller.js';
import { HealthController } from './health.controller.js';
import { LibraryController } from './library.controller.js';
import { StateController } from './state.controller.js';

/** What no provider has: looking into the sandbox, and changing what it does. */
@Module({
  controllers: [
    HealthController,
    StateController,
    CallsController,
    FaultsController,
    LibraryController,
    ClockController,
  ],
})
export class ControlModule {}
