import { failpoint } from '@app/service-kit';
import { Injectable } from '@nestjs/common';
import type { SavedTracksPage } from '../spotify-web-api/spotify-web-api.schema.js';
import { HeldRunRepository, type HeldRun } from './held-run.repository.js';
import { decideIncremental } from './incremental-rule.js';
import { LibraryRepository, type LibraryMarks } from './library.repository.js';
import { compareListing, headOf } from './listing-head.js';
import { PageWriter, type WrittenPart } from './page.writer.js';
import { RunFinisher, type ReadListing } from './run.finisher.js';

/** A listing that is another one each time is read this often; then its removals are not believed. */
const MOST_READINGS = 3;

/** Makes sense of the pages: stores each, and decides whether to go on, to look again, to read again, or to end. */
@Injectable()
export class RunReader {
  constructor(
    private readonly writer: PageWriter,
    private readonly library: LibraryRepository,
    private readonly runs: HeldRunRepository,
    private readonly finisher: RunFinisher,
  ) {}

  /** Where the next page begins. A full run that has read to the end looks at the head once more. */
  nextOffset(run: HeldRun): number {
    return looksAgain(run) ? 0 : run.nextOffset;
  }

  /**
   * Stores a page that was asked for at `nextOffset`.
   * @returns the run as it stands then, or null where it has ended
   * @throws LeaseLostError
   */
  async take(run: HeldRun, page: SavedTracksPage, tookMs: number): Promise<HeldRun | null> {
    const marks = await this.library.marks(run.owner);
    return looksAgain(run)
      ? this.takeSecondLook(run, page, tookMs, marks)
      : this.takePage(run, page, tookMs, marks);
  }

  private async takePage(
    run: HeldRun,
    page: SavedTracksPage,
    tookMs: number,
    marks: LibraryMarks,
  ): Promise<HeldRun | null> {
    const isFirst = run.nextOffset === 0;
    const part = {
      items: page.items,
      total: page.total,
      nextOffset: run.nextOffset + page.items.length,
      entries: page.items.length,
      head: isFirst ? headOf(page.items) : null,
      tookMs,
    };
    const written = await this.writer.write(run, part, marks.lastTrackAddedAt);
    await failpoint('sync.after-commit');
    const atEnd = page.next === null || page.items.length === 0;
    if (written.run.mode === 'incremental') {
      return this.goOnIncrementally(written, marks, page.total, atEnd);
    }
    const shrunk = run.total !== null && !isFirst && page.total < run.total;
    if (shrunk && run.reading < MOST_READINGS) return this.runs.readAgain(run.id);
    return atEnd ? this.end(written.run) : written.run;
  }

  private async goOnIncrementally(
    written: WrittenPart,
    marks: LibraryMarks,
    total: number,
    atEnd: boolean,
  ): Promise<HeldRun | null> {
    const decision = decideIncremental({
      total,
      size: await this.library.size(written.run.owner),
      surplus: marks.listingSurplus,
      freshSkipped: written.run.freshSkipped,
      known: written.known,
      reachesBack: written.reachesBack,
      atEnd,
    });
    switch (decision) {
      case 'go_on':
        return written.run;
      case 'done':
        return this.finish(written.run, 'new_part');
      case 'become_full': {
        const full = await this.runs.becomeFull(written.run.id);
        return atEnd ? this.end(full) : full;
      }
    }
  }

  /** The end of the listing is reached. One page is a whole listing at one moment; more are looked at again. */
  private async end(run: HeldRun): Promise<HeldRun | null> {
    if (looksAgain(run)) return run;
    const isWhole = run.nextOffset === run.total && run.nextOffset <= (run.head?.length ?? 0);
    if (isWhole) return this.finish(run, 'whole');
    return this.changed(run);
  }

  private async takeSecondLook(
    run: HeldRun,
    page: SavedTracksPage,
    tookMs: number,
    marks: LibraryMarks,
  ): Promise<HeldRun | null> {
    const drift = compareListing(
      { total: run.firstTotal ?? 0, head: run.head ?? [] },
      { total: page.total, head: headOf(page.items) },
    );
    switch (drift.kind) {
      case 'same':
        return this.finish(run, 'whole');
      case 'grown': {
        const written = await this.writer.write(
          run,
          {
            items: page.items.slice(0, drift.by),
            total: page.total,
            nextOffset: page.total,
            entries: page.total - run.nextOffset,
            head: null,
            tookMs,
          },
          marks.lastTrackAddedAt,
        );
        return this.finish(written.run, 'whole');
      }
      case 'changed': {
        const again = await this.changed(run);
        return again === null ? null : this.takePage(again, page, tookMs, marks);
      }
    }
  }

  private async changed(run: HeldRun): Promise<HeldRun | null> {
    if (run.reading < MOST_READINGS) return this.runs.readAgain(run.id);
    return this.finish(run, 'unstable');
  }

  private async finish(run: HeldRun, listing: ReadListing): Promise<null> {
    await failpoint('sync.before-finish');
    await this.finisher.complete(run, listing);
    return null;
  }
}

/** Whether all pages of a full run are read, more than one of them, and the head was not looked at again. */
function looksAgain(run: HeldRun): boolean {
  return (
    run.mode === 'full' &&
    run.total !== null &&
    run.nextOffset === run.total &&
    run.nextOffset > (run.head?.length ?? 0)
  );
}
