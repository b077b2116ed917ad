import { identifyProcess, isRunning, parentPid, type ProcessIdentity } from './process-identity.js';

const pollMs = 500;

/**
 * Calls `onGone` once the npm that started this process has ended. npm does not always take its script along: killed
 * with SIGTERM it ends only the shell in between, killed with SIGKILL nothing at all (npm 11.19, November 2026). Then
 * nobody would know that we still run. Returns how to stop watching.
 */
export function watchLauncher(onGone: () => void): () => void {
  const launchers = ancestors(process.ppid);
  const timer = setInterval(() => {
    if (launchers.every((launcher) => isRunning(launcher))) return;
    clearInterval(timer);
    onGone();
  }, pollMs);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

/** The parent, and its parent: npm itself, or the shell that npm puts in between and npm. */
function ancestors(parent: number): ProcessIdentity[] {
  const grandparent = parentPid(parent);
  return [parent, grandparent ?? 0]
    .filter((pid) => pid > 1)
    .map((pid) => identifyProcess(pid))
    .filter((identity) => identity !== null);
}
