/** Why a sandbox cannot start. `address_unavailable`: the port is taken or the host is not this machine's. */
export type SandboxStartErrorCode =
  'invalid_configuration' | 'unusable_file' | 'address_unavailable';

/** A reason not to start, in one plain sentence for the person who started it. */
export class SandboxStartError extends Error {
  override readonly name = 'SandboxStartError';

  constructor(
    readonly code: SandboxStartErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A file that was named in the settings and cannot be used; the sentence names the file and the reason. */
export function unusableFile(file: string, reason: string, cause?: unknown): SandboxStartError {
  return new SandboxStartError('unusable_file', `The file ${file} cannot be used: ${reason}.`, {
    cause,
  });
}
