/** Inside a JSON string the quotes would be escaped, so this is found as a property's name only. */
const property = '"nextCursor":';

/**
 * The `Link` to the next page (RFC 8288), read from an answer's bytes: the page itself is not parsed here.
 * @param url the request's path and query
 * @returns null on the last page
 */
export function nextPageLink(url: string, body: string | Buffer): string | null {
  const text = typeof body === 'string' ? body : body.toString('utf8');
  const at = text.lastIndexOf(property);
  if (at < 0) return null;
  const quoted = /^\s*("(?:[^"\\]|\\.)*")/.exec(text.slice(at + property.length))?.[1];
  if (quoted === undefined) return null;
  const next = new URL(url, 'http://localhost');
  next.searchParams.set('cursor', String(JSON.parse(quoted)));
  return `<${next.pathname}${next.search}>; rel="next"`;
}
