import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { FaultQueue } from './fault-queue.js';
import { newFaultsSchema, type Fault } from './fault.schema.js';

/** Scripts what the providers answer. */
@Controller('control/faults')
export class FaultsController {
  constructor(private readonly queue: FaultQueue) {}

  @Post()
  add(@Body({ schema: newFaultsSchema }) faults: Fault[]) {
    this.queue.add(faults);
    return { faults: this.queue.list() };
  }

  @Get()
  list() {
    return { faults: this.queue.list() };
  }

  @Delete()
  @HttpCode(204)
  clear(): void {
    this.queue.clear();
  }
}
