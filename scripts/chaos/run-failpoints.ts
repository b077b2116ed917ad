import { brokerPermissions } from '@app/messaging';
import { startChaosSystem, type ChaosSystemOptions } from './chaos-system.js';
import { failpointCases } from './failpoint-cases.js';
import { runFailpointCase, type FailpointResult } from './failpoint-run.js';
import { settle } from './quiescence.js';
import { WorkDriver } from './work-driver.js';

const firstTracks = 30;
const settlePatienceMs = 60_000;

/** Runs every failpoint whose name begins with `only`, one after the other, over one system. */
export async function runFailpoints(
  options: Omit<ChaosSystemOptions, 'tracks' | 'permissions' | 'onUnexpectedExit'>,
  { only, replicas }: { readonly only: string; readonly replicas: number },
  signal: AbortSignal,
): Promise<FailpointResult[]> {
  const system = await startChaosSystem(
    {
      ...options,
      tracks: firstTracks,
      permissions: brokerPermissions(),
      onUnexpectedExit: ({ name, status }) => {
        if (status.signal !== 'SIGKILL')
          options.note(`${name} ended by itself: ${JSON.stringify(status)}`);
      },
    },
    signal,
  );
  const owner = await system.gateway.signIn(await system.sandbox.signIn());
  const driver = new WorkDriver(system, owner, 1);
  await settle(system, owner, settlePatienceMs, signal);
  const results: FailpointResult[] = [];
  for (const one of failpointCases(only)) {
    signal.throwIfAborted();
    const result = await runFailpointCase({ system, driver, owner, replicas }, one);
    options.note(describeResult(result));
    results.push(result);
  }
  return results;
}

/** One line of the table. */
export function describeResult(result: FailpointResult): string {
  const { name, mode, service } = result.case;
  return [
    `${name}:${mode}`.padEnd(32),
    (service ?? 'provisioner').padEnd(20),
    `passed ${result.passed ? 'yes' : 'NO'}`.padEnd(11),
    `${result.seconds.toFixed(1)} s`.padStart(7),
    `lost ${result.lost} doubled ${result.doubled}`,
    result.open === '' ? '' : `OPEN: ${result.open}`,
  ].join('  ');
}

/** True where the case left nothing wrong behind, and did not miss its point. */
export function isResultSound({ passed, lost, doubled, open }: FailpointResult): boolean {
  return passed && lost + doubled === 0 && open === '';
}
