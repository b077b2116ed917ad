import { tmpdir } from 'node:os';
import { inWorkFolder } from '../work-folder.js';

/** Lends a new folder, which is removed afterwards. */
export const withTemporaryFolder = <T>(use: (folder: string) => Promise<T>): Promise<T> =>
  inWorkFolder(tmpdir(), use);
