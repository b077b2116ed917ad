interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  readonly path: string;
  readonly secure: boolean;
}

/**
 * The cookies of one browser, as RFC 6265 has them: kept per host (ports do not matter) and path, until the jar is
 * dropped or the server takes them back with an expiry in the past. Domain cookies are kept for their own host only.
 */
export class CookieJar {
  private readonly cookies = new Map<string, Cookie>();

  /** Keeps what a response from `url` sets. */
  store(url: URL, setCookieHeaders: readonly string[]): void {
    for (const header of setCookieHeaders) {
      const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
      const equals = pair.indexOf('=');
      if (equals < 1) continue;
      const found = new Map(attributes.map(attributeEntry));
      const cookie: Cookie = {
        name: pair.slice(0, equals),
        value: pair.slice(equals + 1),
        host: url.hostname,
        path: pathOf(found.get('path'), url),
        secure: found.has('secure'),
      };
      const key = `${cookie.host} ${cookie.path} ${cookie.name}`;
      if (isExpired(found)) this.cookies.delete(key);
      else this.cookies.set(key, cookie);
    }
  }

  /** The `Cookie` header of a request to `url`; null where there is nothing to send. */
  headerFor(url: URL): string | null {
    const sent = [...this.cookies.values()]
      .filter((cookie) => cookie.host === url.hostname)
      .filter((cookie) => !cookie.secure || url.protocol === 'https:')
      .filter((cookie) => pathMatches(url.pathname, cookie.path))
      .toSorted((left, right) => right.path.length - left.path.length);
    return sent.length === 0 ? null : sent.map(({ name, value }) => `${name}=${value}`).join('; ');
  }
}

function attributeEntry(attribute: string): [string, string] {
  const [name = '', ...rest] = attribute.split('=');
  return [name.toLowerCase(), rest.join('=')];
}

function isExpired(attributes: ReadonlyMap<string, string>): boolean {
  const maxAge = attributes.get('max-age');
  if (maxAge !== undefined) return Number(maxAge) <= 0;
  const expires = attributes.get('expires');
  return expires !== undefined && Date.parse(expires) <= Date.now();
}

function pathOf(given: string | undefined, url: URL): string {
  if (given?.startsWith('/') === true) return given;
  return url.pathname.slice(0, Math.max(1, url.pathname.lastIndexOf('/')));
}

function pathMatches(path: string, cookiePath: string): boolean {
  if (path === cookiePath) return true;
  return path.startsWith(cookiePath.endsWith('/') ? cookiePath : `${cookiePath}/`);
}
