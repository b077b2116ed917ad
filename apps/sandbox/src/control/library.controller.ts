import { Body, Controller, Put } from '@nestjs/common';
import { z } from 'zod';
import { Library } from '../world/library.js';
import { censusOf } from '../world/listing-census.js';

const entriesSchema = z.array(z.json());
const changeSchema = z
  .strictObject({
    replace: entriesSchema.optional(),
    remove: z.array(z.string().min(1)).optional(),
    add: entriesSchema.optional(),
  })
  .refine((change) => Object.values(change).some((part) => part !== undefined), {
    message: 'a change needs replace, remove or add',
  });

/**
 * Changes the saved tracks while the sandbox runs: `replace` all entries, `remove` by track id or address, `add` entries
 * (as in `GET /me/tracks`) where their `added_at` puts them; in this order.
 */
@Controller('control/library')
export class LibraryController {
  constructor(private readonly library: Library) {}

  @Put()
  change(@Body({ schema: changeSchema }) change: z.infer<typeof changeSchema>) {
    this.library.change(change);
    const items = this.library.itemsOf('sandbox-admin');
    return { items: items.length, entries: censusOf(items) };
  }
}
