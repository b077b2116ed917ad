import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** As much of jest's JSON report as is counted (jest 30). */
const reportSchema = z.object({
  numPassedTests: z.int().nonnegative(),
  numFailedTests: z.int().nonnegative(),
  numRuntimeErrorTestSuites: z.int().nonnegative(),
});

/** How many tests passed and failed; a spec file that could not even run counts as one failed test. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** Reads the report that jest wrote; null where it wrote none. */
export async function readTestCounts(file: string): Promise<TestCounts | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const report = reportSchema.parse(JSON.parse(text));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  };
}
