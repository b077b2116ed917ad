import type { Notice } from '@app/contracts';

/** The notices of this service. None of them names a person: their keys are made of runs and moments. */

/** @param until the end of the pause */
export function quotaClosed(until: Date, at: Date): Notice {
  return {
    key: `quota_closed:${until.toISOString()}`,
    kind: 'quota_closed',
    title: "The Spotify app's quota is used up",
    message:
      'Spotify answers nothing until then, for all apps of the developer account. Runs wait and go on by themselves; ' +
      'nobody can sign in meanwhile.',
    until: until.toISOString(),
    raisedAt: at.toISOString(),
  };
}

export function runFailed(runId: string, reason: string, at: Date): Notice {
  return {
    key: `run_failed:${runId}`,
    kind: 'run_failed',
    title: 'A sync run failed',
    message: reason.slice(0, 1_000),
    until: null,
    raisedAt: at.toISOString(),
  };
}

export function removalsPending(runId: string, missing: number, size: number, at: Date): Notice {
  return {
    key: `removals_pending:${runId}`,
    kind: 'removals_pending',
    title: `${missing} tracks would be removed`,
    message:
      `Spotify no longer lists ${missing} of the library's ${size} tracks. They stay until you agree: approve the ` +
      'removals of the run, or cancel it to keep them.',
    until: null,
    raisedAt: at.toISOString(),
  };
}

/** @param daysLeft 0 where the consent has ended */
export function consentEnding(endsAt: Date, daysLeft: number, at: Date): Notice {
  const day = endsAt.toISOString().slice(0, 10);
  const when = daysLeft === 1 ? 'in 1 day' : `in ${daysLeft} days`;
  return {
    key: `token_expiring:${endsAt.toISOString()}:${daysLeft}d`,
    kind: 'token_expiring',
    title:
      daysLeft === 0
        ? 'The connection to Spotify has ended'
        : `The connection to Spotify ends ${when}`,
    message:
      daysLeft === 0
        ? 'Sign in with Spotify again: until then the library is not read.'
        : `Sign in with Spotify again before ${day}, or the library stops being read.`,
    until: daysLeft === 0 ? null : endsAt.toISOString(),
    raisedAt: at.toISOString(),
  };
}
