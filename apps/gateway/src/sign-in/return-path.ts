const START = '/';

/**
 * Where the browser goes after the sign-in: a path of this page. Anything that could lead elsewhere, and the
 * gateway's own addresses, become the start page.
 */
export function safeReturnPath(wanted: string | undefined, publicUrl: string): string {
  if (wanted === undefined || !wanted.startsWith('/')) return START;
  if (!URL.canParse(wanted, publicUrl)) return START;
  const url = new URL(wanted, publicUrl);
  if (url.origin !== publicUrl) return START;
  // Taking dots out can leave two slashes in front, which a browser reads as another host.
  if (url.pathname.startsWith('//')) return START;
  if (/^\/(api|auth)(\/|$)/.test(url.pathname)) return START;
  return `${url.pathname}${url.search}${url.hash}`;
}
