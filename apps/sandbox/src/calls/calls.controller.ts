import { Controller, Delete, Get, HttpCode, Query } from '@nestjs/common';
import { z } from 'zod';
import { CallLog } from './call-log.js';
import { sandboxProviderSchema } from './sandbox-provider.js';

const listCallsQuerySchema = z.strictObject({
  after: z.coerce.number().int().min(0).default(0),
  provider: sandboxProviderSchema.optional(),
});

/** How often, and with what, the providers were asked. */
@Controller('control')
export class CallsController {
  constructor(private readonly log: CallLog) {}

  @Get('calls')
  list(@Query({ schema: listCallsQuerySchema }) query: z.infer<typeof listCallsQuerySchema>) {
    return this.log.list(query.after, query.provider);
  }

  @Get('counts')
  counts() {
    return this.log.totals();
  }

  @Delete('calls')
  @HttpCode(204)
  clear(): void {
    this.log.clear();
  }
}
