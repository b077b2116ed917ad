import { join, relative } from 'node:path';
import { countAgain, readTestReport, type TestCounts } from './jest-results.js';
import { runJest } from './run-jest.js';
import type { TestFolder } from './test-folder.js';

/** More files than these do not fail for want of a processor. */
const mostAgain = 3;

export interface SpecRun {
  readonly root: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly folder: TestFolder;
}

export interface SpecOutcome {
  readonly exitCode: number;
  /** Null where jest wrote no report. */
  readonly counts: TestCounts | null;
}

/**
 * Runs the specs. With `isAgain`, where one to three files failed, these are run once more, one after the other, with
 * the machine to themselves: a spec that kills and restarts ten processes can be late on a machine that others use too.
 * Each file that needed it is named, whatever comes of it.
 */
export async function runSpecs(
  { root, args, env, folder }: SpecRun,
  { isAgain, note }: { readonly isAgain: boolean; readonly note: (line: string) => void },
  stop: AbortSignal,
): Promise<SpecOutcome> {
  const jest = async (name: string, own: readonly string[]) => {
    const reportFile = join(folder.path, name);
    const exitCode = await runJest({ root, args: own, env, reportFile, pids: folder.pids }, stop);
    return { exitCode, report: await readTestReport(reportFile) };
  };
  const first = await jest('report.json', args);
  const failed = first.report?.failedFiles ?? [];
  const isWorthIt = failed.length > 0 && failed.length <= mostAgain && !stop.aborted;
  if (first.report === null || !isAgain || !isWorthIt) {
    return { exitCode: first.exitCode, counts: first.report };
  }
  const paths = failed.map(({ path }) => path);
  for (const path of paths) note(`${relative(root, path)} failed; it is run once more, alone`);
  const again = await jest('again.json', ['--runInBand', '--runTestsByPath', ...paths]);
  if (again.report === null) return { exitCode: first.exitCode, counts: first.report };
  const late = new Set(again.report.failedFiles.map(({ path }) => path));
  for (const path of paths) {
    note(`${relative(root, path)} ${late.has(path) ? 'failed again' : 'passed the second time'}`);
  }
  return { exitCode: again.exitCode, counts: countAgain(first.report, again.report) };
}
