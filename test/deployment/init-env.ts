import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnvFile, type Environment } from './compose-file.js';

/** What `deploy/init-env` leaves to the person. */
export const providerKeys: Environment = {
  SPOTIFY_CLIENT_ID: 'client-id',
  SPOTIFY_CLIENT_SECRET: 'client-secret',
  SOUNDCHARTS_APP_ID: 'app-id',
  SOUNDCHARTS_API_KEY: 'api-key',
};

/** A checkout that has what `deploy/init-env` needs, and nothing else. */
export class Checkout {
  readonly path = mkdtempSync(join(tmpdir(), 'pm-checkout-'));

  constructor() {
    mkdirSync(join(this.path, 'deploy'));
    copyFileSync('deploy/init-env', join(this.path, 'deploy', 'init-env'));
    copyFileSync('.env.example', join(this.path, '.env.example'));
  }

  /** Runs the script. @throws where it ends with an error, with what it said */
  initEnv(...options: string[]): Environment {
    execFileSync('sh', [join(this.path, 'deploy', 'init-env'), ...options], { stdio: 'pipe' });
    return this.readEnv();
  }

  readEnv(): Environment {
    return parseEnvFile(readFileSync(join(this.path, '.env'), 'utf8'));
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** The `.env` that the script makes in a fresh checkout. */
export function freshEnvironment(...options: string[]): Environment {
  const checkout = new Checkout();
  try {
    return checkout.initEnv(...options);
  } finally {
    checkout.remove();
  }
}
