import { describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withTemporaryFolder } from '../stack/testing/temporary-folder.js';
import { countAgain, readTestReport } from './jest-results.js';

const result = (name: string, status: string, ...tests: readonly string[]) => ({
  name,
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('the report of a test run', () => {
  it('counts a spec file that could not run as a failure, and names the files that failed', async () => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, 'report.json');
      expect(await readTestReport(file)).toBeNull();

      const report = {
        numPassedTests: 5,
        numFailedTests: 1,
        numRuntimeErrorTestSuites: 2,
        testResults: [
          result('a.spec.ts', 'passed', 'passed', 'passed'),
          result('b.spec.ts', 'failed', 'passed', 'passed', 'passed', 'failed', 'pending'),
          result('c.spec.ts', 'failed'),
          result('d.spec.ts', 'failed'),
        ],
      };
      await writeFile(file, JSON.stringify(report));
      expect(await readTestReport(file)).toEqual({
        passed: 5,
        failed: 3,
        failedFiles: [
          { path: 'b.spec.ts', passed: 3 },
          { path: 'c.spec.ts', passed: 0 },
          { path: 'd.spec.ts', passed: 0 },
        ],
      });
    });
  });

  it('counts each test once where failed files were run again', () => {
    const first = { passed: 100, failed: 2, failedFiles: [{ path: 'b.spec.ts', passed: 3 }] };
    expect(countAgain(first, { passed: 5, failed: 0 })).toEqual({ passed: 102, failed: 0 });
    expect(countAgain(first, { passed: 4, failed: 1 })).toEqual({ passed: 101, failed: 1 });
  });
});
