import { z } from 'zod';

/**
 * Whether Spotify can be asked in somebody's name.
 *
 * - `connected`: yes
 * - `expired`: the consent ended six months after it was given
 * - `revoked`: Spotify no longer accepts the sign-in, before its time
 * - `not_connected`: nobody has signed in, or they have disconnected
 */
export const connectionStates = ['connected', 'expired', 'revoked', 'not_connected'] as const;
export const connectionStateSchema = z.enum(connectionStates);
export type ConnectionState = z.infer<typeof connectionStateSchema>;

/** `open`: calls may be made. The other two are the outcomes that closed it, for everybody, until a moment. */
export const gateStates = ['open', 'rate_limited', 'quota_exhausted'] as const;
export const gateStateSchema = z.enum(gateStates);
export type GateState = z.infer<typeof gateStateSchema>;
