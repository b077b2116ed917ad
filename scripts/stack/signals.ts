import { errorCode } from './error-code.js';

/** Sends a signal to one process. A process that is already gone is fine; other errors are thrown. */
export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  send(pid, signal);
}

/** Sends a signal to a whole process group, whose id is the pid of the process that leads it. */
export function signalGroup(leaderPid: number, signal: NodeJS.Signals): void {
  send(-leaderPid, signal);
}

function send(target: number, signal: NodeJS.Signals): void {
  try {
    process.kill(target, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
