import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataDirectoryError, openDataDirectory } from './data-directory.js';
import { loadSecrets, SecretsError } from './secrets.js';
import { withTemporaryFolder } from './testing/temporary-folder.js';

const options = { fresh: false, purpose: 'spec' };

describe('a data directory', () => {
  it('is made, and is for one start at a time', async () => {
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'deep', 'data');
      const directory = await openDataDirectory(path, options);
      expect(existsSync(directory.logs) && existsSync(directory.pids)).toBe(true);

      const second = openDataDirectory(path, options);
      await expect(second).rejects.toThrow(DataDirectoryError);
      await expect(second).rejects.toThrow(`process ${process.pid} (spec)`);

      await directory.close();
      await (await openDataDirectory(path, options)).close();
    });
  });

  it('keeps its contents, puts the logs aside, and starts over when asked to', async () => {
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'data');
      const first = await openDataDirectory(path, options);
      await mkdir(first.postgres);
      await writeFile(join(first.postgres, 'PG_VERSION'), '17\n');
      await writeFile(join(first.logs, 'gateway.log'), 'old\n');
      const secrets = await loadSecrets(first.secretsFile);
      await first.close();

      const second = await openDataDirectory(path, options);
      expect(await loadSecrets(second.secretsFile)).toEqual(secrets);
      expect(existsSync(join(second.logs, 'gateway.log'))).toBe(false);
      expect(readFileSync(join(second.logs, 'gateway.log.1'), 'utf8')).toBe('old\n');
      await second.close();

      const fresh = await openDataDirectory(path, { ...options, fresh: true });
      expect(existsSync(fresh.postgres)).toBe(false);
      expect(await loadSecrets(fresh.secretsFile)).not.toEqual(secrets);
      await fresh.close();
    });
  });

  it('is never made of a folder with the files of somebody else, not even a fresh one', async () => {
    await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'postgres'));

      const opening = openDataDirectory(folder, { ...options, fresh: true });

      await expect(opening).rejects.toThrow(/holds other files/);
      expect(existsSync(join(folder, 'postgres'))).toBe(true);
    });
  });
});

describe('secrets', () => {
  it('are made once, for the owner of the file alone, each its own', async () => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, 'secrets.json');
      const secrets = await loadSecrets(file);

      expect(await loadSecrets(file)).toEqual(secrets);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const passwords = [...Object.values(secrets.postgres), ...Object.values(secrets.nats)];
      expect(new Set([...passwords, secrets.cookieSecret]).size).toBe(11);
      for (const password of passwords) expect(password).toMatch(/^[\w-]{43}$/);
      expect(Buffer.from(secrets.tokenSealingKey.split(':')[1] ?? '', 'base64')).toHaveLength(32);
    });
  });

  it('are not replaced when they are damaged', async () => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, 'secrets.json');
      await writeFile(file, '{"postgres":{}}');

      await expect(loadSecrets(file)).rejects.toThrow(SecretsError);
      expect(readFileSync(file, 'utf8')).toBe('{"postgres":{}}');
    });
  });
});
