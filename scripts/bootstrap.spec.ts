import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readEnvironment } from './environment.js';
import { withTemporaryFolder } from './stack/testing/temporary-folder.js';

const run = promisify(execFile);
const { PATH, HOME = '/' } = readEnvironment().inherited;

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A fresh clone of a tiny project that is started like this one; its build writes the program that is run. */
async function withClone(
  use: (root: string, start: () => Promise<Outcome>) => Promise<void>,
): Promise<void> {
  await withTemporaryFolder(async (root) => {
    const write = (file: string, text: string): void => {
      writeFileSync(join(root, file), text);
    };
    for (const folder of ['scripts', 'apps']) mkdirSync(join(root, folder));
    for (const file of ['bootstrap.mjs', 'start.mjs']) {
      copyFileSync(join(process.cwd(), 'scripts', file), join(root, 'scripts', file));
    }
    const project = { name: 'tiny', version: '1.0.0', type: 'module' };
    write('package.json', JSON.stringify({ ...project, scripts: { build: 'node build.mjs' } }));
    const lock = { ...project, lockfileVersion: 3, requires: true, packages: { '': project } };
    write('package-lock.json', JSON.stringify(lock));
    write(
      'build.mjs',
      `import { cpSync, mkdirSync } from 'node:fs';
       console.log('noise of the build');
       mkdirSync('dist/scripts/start', { recursive: true });
       cpSync('apps/main.ts', 'dist/scripts/start/main.js');`,
    );
    write(
      'apps/main.ts',
      `export const main = async (root, argv) => (console.log('runs', ...argv), 0);`,
    );
    await use(root, async () => {
      const options = { cwd: root, env: { PATH, HOME } };
      return run(process.execPath, ['scripts/start.mjs', '--port', '1'], options).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        (error: Outcome) => error,
      );
    });
  });
}

describe('a start in a fresh clone', () => {
  it('installs and builds first, and later only what changed', async () => {
    await withClone(async (root, start) => {
      const first = await start();
      expect(first).toMatchObject({ code: 0, stderr: '' });
      expect(first.stdout).toMatch(
        /^… .*npm ci\n✓ Packages installed \(\d+\.\d s\)\n… .*npm run build\n✓ Built \(\d+\.\d s\)\nruns --port 1\n$/,
      );
      expect((await start()).stdout).toBe('runs --port 1\n');

      writeFileSync(join(root, 'apps/main.spec.ts'), 'specs are not built');
      expect((await start()).stdout).toBe('runs --port 1\n');

      writeFileSync(
        join(root, 'apps/main.ts'),
        `export const main = async () => (console.log('anew'), 0);`,
      );
      expect((await start()).stdout).toMatch(/^… .*npm run build\n✓ Built .*\nanew\n$/);

      const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
      writeFileSync(join(root, 'package-lock.json'), `${lockfile}\n`);
      expect((await start()).stdout).toMatch(/npm ci\n✓ Packages installed[^]*anew\n$/);
    });
  });

  it('takes an installation by other hands as it is', async () => {
    await withClone(async (root, start) => {
      mkdirSync(join(root, 'node_modules'));
      copyFileSync(join(root, 'package-lock.json'), join(root, 'node_modules/.package-lock.json'));

      expect((await start()).stdout).not.toContain('npm ci');
    });
  });

  it('shows what went wrong with a build, and builds again next time', async () => {
    await withClone(async (root, start) => {
      rmSync(join(root, 'apps/main.ts'));

      const failed = await start();

      expect(failed.code).toBe(1);
      expect(failed.stderr).toContain('noise of the build');
      expect(failed.stderr).toContain('apps/main.ts');
      expect(failed.stderr).toMatch(/✗ npm run build failed \(exit code 1, after \d+\.\d s\)\n$/);
      expect(existsSync(join(root, 'dist/.build-stamp'))).toBe(false);

      writeFileSync(
        join(root, 'apps/main.ts'),
        `export const main = async () => (console.log('fixed'), 0);`,
      );
      expect((await start()).stdout).toMatch(/✓ Built .*\nfixed\n$/);
    });
  });
});
