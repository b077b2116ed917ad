import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withTemporaryFolder } from '../../stack/testing/temporary-folder.js';
import { applications, type Application } from '../service-environments.js';
import { entryOf } from '../start-applications.js';

const sources: Readonly<Record<Application, string>> = {
  provisioner: 'provisioner.mjs',
  'broker-keeper': 'service.mjs',
  sandbox: 'sandbox.mjs',
  gateway: 'gateway.mjs',
  'sync-service': 'service.mjs',
  'enrichment-service': 'service.mjs',
  'gallery-service': 'service.mjs',
};

/** Lends a folder that looks like a built checkout, with tiny stand-ins in the places of the applications. */
export function withStandInCheckout<T>(use: (root: string) => Promise<T>): Promise<T> {
  return withTemporaryFolder(async (root) => {
    await writeFile(join(root, 'package.json'), '{"type":"module"}');
    for (const application of applications) {
      const entry = join(root, 'dist', 'apps', ...entryOf(application));
      await mkdir(dirname(entry), { recursive: true });
      const standIns = join(process.cwd(), 'scripts', 'start', 'testing', 'stand-ins');
      await copyFile(join(standIns, sources[application]), entry);
    }
    return use(root);
  });
}
