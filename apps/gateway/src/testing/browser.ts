/** As much of a browser as a sign-in needs: it keeps cookies and follows no redirect by itself. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  /** @param origin the gateway's address; cookies go there and nowhere else */
  constructor(readonly origin: string) {}

  async get(address: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(address, { headers });
  }

  /** A write as a page of the gateway makes it. */
  async write(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
  ): Promise<Response> {
    return this.send(path, {
      method,
      headers: {
        origin: this.origin,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async send(address: string, init: RequestInit): Promise<Response> {
    const url = new URL(address, this.origin);
    const ours = url.origin === this.origin;
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: {
        ...(init.headers as Record<string, string> | undefined),
        ...(ours && this.cookies.size > 0 ? { cookie: this.cookieHeader() } : {}),
      },
    });
    if (ours) this.keepCookies(response);
    return response;
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  setCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keepCookies(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=', 2);
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

/** Where a redirect leads; fails where the answer is none. */
export function locationOf(response: Response): string {
  const location = response.headers.get('location');
  if (response.status !== 302 || location === null) {
    throw new Error(`expected a redirect, got ${response.status}`);
  }
  return location;
}
