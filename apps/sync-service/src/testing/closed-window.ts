import type { SandboxCall } from '@app/testing';

/** A time in which Spotify had asked for no calls: from the answer that said so on. */
export interface ClosedWindow {
  readonly from: number;
  readonly until: number;
}

/** The window that each 429 opened, by the seconds it asked for. */
export function closedWindows(
  calls: readonly SandboxCall[],
  seconds: number,
): readonly ClosedWindow[] {
  return calls
    .filter(({ status }) => status === 429)
    .map(({ at }) => ({ from: Date.parse(at), until: Date.parse(at) + seconds * 1_000 }));
}

/** The calls that arrived while Spotify wanted none. */
export function callsInside(
  calls: readonly SandboxCall[],
  windows: readonly ClosedWindow[],
): SandboxCall[] {
  return calls.filter(({ at }) =>
    windows.some(({ from, until }) => Date.parse(at) > from && Date.parse(at) < until),
  );
}
