import { Body, Controller, Put } from '@nestjs/common';
import { z } from 'zod';
import { SandboxClock } from '../world/sandbox.clock.js';

const TEN_YEARS_SECONDS = 10 * 366 * 86_400;
const moveSchema = z.strictObject({
  offsetSeconds: z.int().min(-TEN_YEARS_SECONDS).max(TEN_YEARS_SECONDS),
});

/** Moves the sandbox's idea of now away from the machine's clock. */
@Controller('control/clock')
export class ClockController {
  constructor(private readonly clock: SandboxClock) {}

  @Put()
  move(@Body({ schema: moveSchema }) { offsetSeconds }: z.infer<typeof moveSchema>) {
    this.clock.offsetSeconds = offsetSeconds;
    return { offsetSeconds, now: this.clock.now().toISOString() };
  }
}
