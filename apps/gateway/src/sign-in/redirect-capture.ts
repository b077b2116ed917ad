/**
 * The little of Node's response that passport 0.7 uses to redirect, as a promise. Fastify's reply has other methods,
 * and a redirect behind its back would leave the request unanswered in its eyes.
 */
export class RedirectCapture {
  statusCode = 302;
  /** The address of the redirect, once passport has decided on one. */
  readonly redirected: Promise<string>;
  private location = '';
  private finish: (location: string) => void = () => undefined;

  constructor() {
    this.redirected = new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  setHeader(name: string, value: string): void {
    if (name.toLowerCase() === 'location') this.location = value;
  }

  end(): void {
    this.finish(this.location);
  }
}
