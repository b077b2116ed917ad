/** Every refusal of SoundCharts' stand-in: its error list has one entry (shape as recorded, wording ours but for 404). */
const refusals = {
  not_authenticated: { status: 401, key: 'access', message: 'Invalid application id or API key.' },
  unknown_platform: { status: 400, key: 'platform', message: 'Unknown platform.' },
  not_found: { status: 404, key: 'access', message: 'Not found.' },
} as const;

export type SoundchartsErrorCode = keyof typeof refusals;

export class SoundchartsError extends Error {
  override readonly name = 'SoundchartsError';
  readonly status: number;
  /** What goes over the wire. */
  readonly body: {
    readonly errors: readonly {
      readonly key: string;
      readonly code: number;
      readonly message: string;
    }[];
  };

  constructor(readonly code: SoundchartsErrorCode) {
    super(code);
    const { status, key, message } = refusals[code];
    this.status = status;
    this.body = { errors: [{ key, code: status, message }] };
  }
}
