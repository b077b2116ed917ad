import { CookieJar } from './cookie-jar.js';
import { fillForm, parseForms } from './html-form.js';
import { PlainError } from '../stack/plain-error.js';

const maxRedirects = 20;
const timeoutMs = 30_000;

/** A page could not be had or did not offer what was wanted. */
export class BrowserError extends PlainError {
  override readonly name = 'BrowserError';
}

/** What a browser shows after following all redirects. */
export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly body: string;
}

/** One request; `form` is sent URL-encoded, `json` as JSON. */
export interface BrowserRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: URLSearchParams;
  readonly json?: unknown;
}

/** As much of a browser as a sign-in needs: cookies, redirects, plain forms. No scripts. */
export class Browser {
  private readonly jar = new CookieJar();

  /** `signal` ends whatever is under way; `always` are headers of every request. */
  constructor(
    private readonly signal: AbortSignal,
    private readonly always: Readonly<Record<string, string>> = {},
  ) {}

  /** Sends one request and follows redirects as browsers do. Throws `BrowserError` where nobody answers. */
  async open(address: URL | string, request: BrowserRequest = {}): Promise<Page> {
    let url = new URL(address);
    let next: BrowserRequest = request;
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      const response = await this.send(url, next);
      const body = await response.text();
      const location = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || location === null) {
        return { url, status: response.status, body };
      }
      url = new URL(location, url);
      if (response.status !== 307 && response.status !== 308) next = {};
    }
    throw new BrowserError(`${new URL(address).origin} redirects without end`);
  }

  /** Submits the form of a page that offers all of `choices`. Throws `BrowserError` where there is none. */
  async submit(page: Page, choices: Readonly<Record<string, string>>): Promise<Page> {
    for (const form of parseForms(page.body, page.url)) {
      const sent = fillForm(form, choices);
      if (sent === null) continue;
      if (form.method === 'POST') return this.open(form.action, { method: 'POST', form: sent });
      const target = new URL(form.action);
      target.search = sent.toString();
      return this.open(target);
    }
    const wanted = Object.values(choices).join(', ');
    throw new BrowserError(
      `${page.url.origin}${page.url.pathname} (HTTP ${page.status}) has no form that offers ${wanted}`,
    );
  }

  private async send(url: URL, request: BrowserRequest): Promise<Response> {
    const headers = new Headers({ ...this.always, ...request.headers });
    const cookie = this.jar.headerFor(url);
    if (cookie !== null) headers.set('cookie', cookie);
    if (request.json !== undefined) headers.set('content-type', 'application/json');
    const body = request.form ?? (request.json === undefined ? null : JSON.stringify(request.json));
    const signal = AbortSignal.any([this.signal, AbortSignal.timeout(timeoutMs)]);
    try {
      const method = request.method ?? 'GET';
      const response = await fetch(url, { method, headers, body, redirect: 'manual', signal });
      this.jar.store(url, response.headers.getSetCookie());
      return response;
    } catch (error) {
      this.signal.throwIfAborted();
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      throw new BrowserError(`${url.origin} does not answer: ${String(cause)}`, { cause: error });
    }
  }
}
