import { waitUntil } from '@app/testing';

/** Reads a server-sent event stream block by block. */
export class EventReader {
  /** Blocks as they came, without the empty line after them. */
  readonly blocks: string[] = [];
  ended = false;

  private constructor(
    readonly response: Response,
    private readonly controller: AbortController,
  ) {}

  static async open(
    url: string,
    cookie?: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<EventReader> {
    const controller = new AbortController();
    const response = await fetch(url, {
      signal: controller.signal,
      headers: {
        accept: 'text/event-stream',
        ...(cookie === undefined ? {} : { cookie }),
        ...headers,
      },
    });
    const reader = new EventReader(response, controller);
    void reader.read();
    return reader;
  }

  /** The data of the events of one kind. */
  dataOf(kind: string): unknown[] {
    return this.blocks
      .filter((block) => block.startsWith(`event: ${kind}\n`))
      .map((block) => JSON.parse(block.slice(block.indexOf('data: ') + 6)) as unknown);
  }

  get beats(): number {
    return this.blocks.filter((block) => block.startsWith(':')).length;
  }

  async waitFor(what: string, condition: (reader: this) => boolean): Promise<void> {
    await waitUntil(what, () => condition(this));
  }

  close(): void {
    this.controller.abort();
  }

  private async read(): Promise<void> {
    let text = '';
    try {
      for await (const chunk of this.response.body ?? []) {
        text += Buffer.from(chunk as Uint8Array).toString('utf8');
        const parts = text.split('\n\n');
        text = parts.pop() ?? '';
        this.blocks.push(...parts);
      }
    } catch {
      // An aborted or broken stream has ended as well.
    }
    this.ended = true;
  }
}
