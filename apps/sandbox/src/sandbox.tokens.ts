/** The injection token of the sandbox's `SandboxConfig`. */
export const SANDBOX_CONFIG = Symbol('SandboxConfig');
