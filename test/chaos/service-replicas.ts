import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Builds the project where that is needed, as every command does. */
export async function build(): Promise<void> {
  const script = `import('./scripts/bootstrap.mjs').then((it) => it.bootstrap(process.cwd(), process.stderr))`;
  await promisify(execFile)(process.execPath, ['-e', script], { cwd: root });
}

/** Replicas of a built service, as processes of their own; one that is killed is replaced at once. */
export class ServiceReplicas {
  private readonly children = new Map<number, ChildProcess>();
  private output = '';

  constructor(
    private readonly service: 'sync-service' | 'enrichment-service',
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  start(count: number): void {
    for (let replica = 0; replica < count; replica += 1) this.launch();
  }

  has(pid: number): boolean {
    return this.children.has(pid);
  }

  /** Those that run, the oldest first. */
  get pids(): number[] {
    return [...this.children.keys()];
  }

  /** Kills one without warning, and starts another in its place. */
  async kill(pid: number): Promise<void> {
    const child = this.children.get(pid);
    if (child === undefined) throw new Error(`${pid} is no replica of ours`);
    await end(child, 'SIGKILL');
    this.launch();
  }

  async stop(): Promise<void> {
    const children = [...this.children.values()];
    this.children.clear();
    await Promise.all(children.map((child) => end(child, 'SIGKILL')));
  }

  /** What they wrote, for a spec that fails. */
  get log(): string {
    return this.output;
  }

  private launch(): void {
    const child = spawn(process.execPath, [join(root, `dist/apps/${this.service}/src/main.js`)], {
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: Buffer): void => {
      this.output = (this.output + chunk.toString('utf8')).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const { pid } = child;
    if (pid === undefined) throw new Error(`${this.service} could not be started`);
    this.children.set(pid, child);
    child.once('exit', () => this.children.delete(pid));
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}
