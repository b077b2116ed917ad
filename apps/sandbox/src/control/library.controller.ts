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
    afterPages: z.int().positive().optional(),
  })
  .refine(
    (change) => [change.replace, change.remove, change.add].some((part) => part !== undefined),
    {
      message: 'a change needs replace, remove or add',
    },
  );

/**
 * Changes the saved tracks while the sandbox runs: `replace` all entries, `remove` by track id or address, `add` entries
 * (as in `GET /me/tracks`) where their `added_at` puts them; in this order. With `afterPages` that happens once so many more pages have been
 * given.
 */
@Controller('control/library')
export class LibraryController {
  constructor(private readonly library: Library) {}

  @Put()
  change(@Body({ schema: changeSchema }) body: z.infer<typeof changeSchema>) {
    const { afterPages, ...change } = body;
    if (afterPages === undefined) this.library.change(change);
    else this.library.changeAfter(afterPages, change);
    const items = this.library.itemsOf('sandbox-admin');
    return { items: items.length, entries: censusOf(items) };
  }
}
