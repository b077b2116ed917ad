/**
 * Every refusal of the Web API's stand-in, as Spotify words them (messages as clients have reported them, 2017 to
 * 2026). A text instead of a message goes out as bare `text/plain`, as Spotify does for people who are not allow-listed.
 */
const refusals = {
  no_token: { status: 401, message: 'No token provided' },
  invalid_token: { status: 401, message: 'Invalid access token' },
  expired_token: { status: 401, message: 'The access token expired' },
  not_registered: { status: 403, text: 'User not registered in the Developer Dashboard' },
  insufficient_scope: { status: 403, message: 'Insufficient client scope' },
  invalid_limit: { status: 400, message: 'Invalid limit' },
  invalid_offset: { status: 400, message: 'Invalid offset' },
  unknown_path: { status: 404, message: 'Resource not found' },
} as const satisfies Record<string, { status: number } & ({ message: string } | { text: string })>;

export type WebApiErrorCode = keyof typeof refusals;

export class WebApiError extends Error {
  override readonly name = 'WebApiError';
  readonly status: number;
  /** What goes over the wire: Spotify's error object, or bare text. */
  readonly body: string | { readonly error: { readonly status: number; readonly message: string } };

  constructor(readonly code: WebApiErrorCode) {
    super(code);
    const refusal = refusals[code];
    this.status = refusal.status;
    this.body =
      'text' in refusal
        ? refusal.text
        : { error: { status: refusal.status, message: refusal.message } };
  }
}
