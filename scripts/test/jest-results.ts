import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** As much of jest's JSON report as is read (jest 30). */
const reportSchema = z.object({
  numPassedTests: z.int().nonnegative(),
  numFailedTests: z.int().nonnegative(),
  numRuntimeErrorTestSuites: z.int().nonnegative(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/** How many tests passed and failed; a spec file that could not even run counts as one failed test. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** A spec file that failed, and how many of its tests passed all the same. */
export interface FailedFile {
  readonly path: string;
  readonly passed: number;
}

export interface TestReport extends TestCounts {
  readonly failedFiles: readonly FailedFile[];
}

/** Reads the report that jest wrote; null where it wrote none. */
export async function readTestReport(file: string): Promise<TestReport | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const report = reportSchema.parse(JSON.parse(text));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    failedFiles: report.testResults
      .filter(({ status }) => status === 'failed')
      .map(({ name, assertionResults }) => ({
        path: name,
        passed: assertionResults.filter(({ status }) => status === 'passed').length,
      })),
  };
}

/** The counts of a run whose failed files were `again` run; what came of them then is what counts. */
export function countAgain(first: TestReport, again: TestCounts): TestCounts {
  const countedTwice = first.failedFiles.reduce((sum, { passed }) => sum + passed, 0);
  return { passed: first.passed - countedTwice + again.passed, failed: again.failed };
}
