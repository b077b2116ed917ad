import type { ReadModelTable } from '../rebuild-read-model/read-model.repository.js';
import { Library } from './library.js';
import type { LibraryRepository, LibraryState } from './library.repository.js';

interface Held {
  readonly library: Library;
  readonly table: ReadModelTable;
  snapshot: string;
}

/**
 * The library in memory, as fresh as Postgres: who asks for it gets all that had been committed when they asked. Those who
 * ask while it is brought up to date share the next reading.
 */
export class LiveLibrary {
  private held: Held | null = null;
  /** the last reading that was begun; readings follow each other */
  private last: Promise<unknown> = Promise.resolve();
  /** the reading that has not begun yet */
  private next: Promise<Library> | null = null;

  constructor(private readonly repository: LibraryRepository) {}

  /** @throws whatever Postgres throws */
  current(): Promise<Library> {
    if (this.next !== null) return this.next;
    // A reading that is under way may have begun before the latest commit: the next one has not.
    const reading = this.last.then(() => {
      this.next = null;
      return this.refresh();
    });
    this.next = reading;
    this.last = reading.catch(() => undefined);
    return reading;
  }

  private async refresh(): Promise<Library> {
    if (this.held === null) return this.load();
    const { library, table, snapshot } = this.held;
    const state = await this.repository.since(table, snapshot);
    // A rebuild has put the other table in its place.
    if (state.live !== table) return this.load();
    library.put(state.changed);
    this.held.snapshot = state.snapshot;
    await this.curate(library, state);
    return library;
  }

  private async load(): Promise<Library> {
    const state = await this.repository.state();
    await this.repository.adoptRestored(state.live);
    const library = new Library();
    for await (const page of this.repository.all(state.live)) library.put(page);
    await this.curate(library, state);
    this.held = { library, table: state.live, snapshot: state.snapshot };
    return library;
  }

  private async curate(library: Library, state: Pick<LibraryState, 'curation'>): Promise<void> {
    if (library.curationVersion !== state.curation)
      library.curate(await this.repository.curation());
  }
}
