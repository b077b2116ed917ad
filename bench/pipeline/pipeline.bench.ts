import { lastLines } from '../../scripts/stack/log-file.js';
import { PlainError } from '../../scripts/stack/plain-error.js';
import type { SupervisionEvent } from '../../scripts/stack/supervised-process.js';
import type { Bench } from '../bench.js';
import { measureRun } from './measure-run.js';
import { startPipelineSystem } from './pipeline-system.js';
import { pipelineResult } from './report.js';

/** As many calls at the same time as enrichment-service makes unless it is told otherwise. */
const CONCURRENCY = 5;
/** Tracks of the first run of each, which is not counted: caches are cold, code is not compiled yet. */
const WARM_UP_TRACKS = 1_000;

/**
 * Compares our pipeline, as `npm start` runs it, with one that is written by hand for nothing but speed and has the same
 * durable steps. They take turns on the same Postgres, broker and upstream; the median run of each counts.
 */
export const benchPipeline: Bench = async (scene, stop) => {
  const { options, note } = scene;
  const { tracks, runs } = options;
  const failure = new AbortController();
  const signal = AbortSignal.any([stop, failure.signal]);
  const system = await startPipelineSystem(
    scene,
    CONCURRENCY,
    (event) => void endedEarly(event).then((error) => failure.abort(error)),
    signal,
  );
  const run = (name: 'ours' | 'baseline', done: number, count: number): Promise<number> =>
    measureRun(system[name], { done, count }, system.broker, signal);
  note(`${WARM_UP_TRACKS} tracks to warm up`);
  await run('ours', 0, WARM_UP_TRACKS);
  await run('baseline', 0, WARM_UP_TRACKS);
  const ours: number[] = [];
  const baseline: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const done = WARM_UP_TRACKS + index * tracks;
    const ourRate = await run('ours', done, tracks);
    const baselineRate = await run('baseline', done, tracks);
    ours.push(ourRate);
    baseline.push(baselineRate);
    note(
      `run ${index + 1}: ours ${Math.round(ourRate)}/s, hand-written ${Math.round(baselineRate)}/s`,
    );
  }
  return pipelineResult({ tracks, ours, baseline });
};

/** A process that has to be started again measures nothing. The folder with its log goes away: the end of it is told. */
async function endedEarly(event: SupervisionEvent): Promise<PlainError> {
  switch (event.kind) {
    case 'ended': {
      const log = await lastLines(event.logFile);
      return new PlainError(`${event.name} ended by itself (${event.how}):\n${log}`);
    }
    case 'recovered':
      return new PlainError(`${event.name} had ended by itself`);
  }
}
