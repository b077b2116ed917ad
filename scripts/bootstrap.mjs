/**
 * What has to be there before anything else can run: the right Node, the packages, the build. Plain JavaScript, because
 * it runs in a fresh clone. Work is done only where something changed; its output is shown only if it fails.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, relative } from 'node:path';

const oldestNode = [20, 19];
const buildInputs = [
  'apps',
  'bench',
  'libs',
  'scripts',
  'package.json',
  'package-lock.json',
  'nest-cli.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const installStamp = join('node_modules', '.install-stamp');
const buildStamp = join('dist', '.build-stamp');
const longestTurnMs = 30 * 60_000;
const notBuilt = new Set(['node_modules', 'dist', 'testing']);

/**
 * Installs and builds in `root` where needed, a line for each on `sink`. Ends the process with 1 where that fails.
 *
 * @param {string} root the checkout
 * @param {NodeJS.WritableStream} sink
 * @returns {Promise<void>}
 */
export async function bootstrap(root, sink) {
  const problem = unsupported(process.version, process.platform);
  if (problem !== null) {
    process.stderr.write(`${problem}\n`);
    process.exit(1);
  }
  if (isInstalled(root) && isBuilt(root)) return;
  const release = await takeTurn(root, sink);
  try {
    if (!isInstalled(root)) {
      await runNpm(root, ['ci'], 'Installing the packages', 'Packages installed', sink);
      writeStamp(join(root, installStamp), lockfileHash(root));
    }
    if (!isBuilt(root)) {
      const hash = hashFiles(root, sourceFiles(root));
      rmSync(join(root, buildStamp), { force: true });
      await runNpm(root, ['run', 'build'], 'Building', 'Built', sink);
      writeStamp(join(root, buildStamp), hash);
    }
  } finally {
    release();
  }
}

/**
 * Our stamp tells what we installed; where there is none, npm's own record tells what somebody else did.
 *
 * @param {string} root
 */
function isInstalled(root) {
  const stamp = readStamp(join(root, installStamp));
  return stamp === null ? matchesLockfile(root) : stamp === lockfileHash(root);
}

/** @param {string} root */
function matchesLockfile(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '' || (optional === true && !(path in present))) return true;
    return present[path]?.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function packagesOf(file) {
  const text = readStamp(file);
  return text === null ? null : (JSON.parse(text).packages ?? {});
}

/** @param {string} root */
function isBuilt(root) {
  return readStamp(join(root, buildStamp)) === hashFiles(root, sourceFiles(root));
}

/** @param {string} root */
function lockfileHash(root) {
  return hashFiles(root, [join(root, 'package-lock.json')]);
}

/**
 * Why this Node or system cannot be used, or null.
 *
 * @param {string} nodeVersion such as `v20.19.0`
 * @param {NodeJS.Platform} platform
 * @returns {string | null}
 */
export function unsupported(nodeVersion, platform) {
  const [major = 0, minor = 0] = nodeVersion.slice(1).split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = oldestNode;
  if (major < needMajor || (major === needMajor && minor < needMinor)) {
    return `Playlist Maker needs Node ${oldestNode.join('.')} or newer, and this is ${nodeVersion}: see https://nodejs.org`;
  }
  if (platform === 'win32') return 'Playlist Maker does not run on Windows itself: use WSL.';
  return null;
}

/**
 * The files that the build depends on, sorted; specs are not built.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function sourceFiles(root) {
  return buildInputs
    .map((input) => join(root, input))
    .filter((input) => existsSync(input))
    .flatMap(filesBelow)
    .filter((file) => !/\.spec\.tsx?$/.test(file))
    .toSorted();
}

/**
 * One hash over the names and contents of files.
 *
 * @param {string} root
 * @param {string[]} files
 * @returns {string}
 */
export function hashFiles(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  /** @type {import('node:fs').Dirent[]} */
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return [path];
  }
  return entries.flatMap((entry) => {
    if (entry.isDirectory())
      return notBuilt.has(entry.name) ? [] : filesBelow(join(path, entry.name));
    return entry.isFile() ? [join(path, entry.name)] : [];
  });
}

/** @param {string} file @param {string} text */
function writeStamp(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** @param {string} file @returns {string | null} */
function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/**
 * Two commands at once take turns: neither may build while the other installs.
 *
 * @param {string} root
 * @param {NodeJS.WritableStream} sink
 * @returns {Promise<() => void>} how to end the turn
 */
async function takeTurn(root, sink) {
  const turn = join(root, '.data', 'bootstrap.lock');
  mkdirSync(join(root, '.data'), { recursive: true });
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(turn, String(process.pid), { flag: 'wx' });
      return () => rmSync(turn, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const holder = Number(readStamp(turn));
    const since = statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const isStale = (holder > 0 && !isAlive(holder)) || Date.now() - since > longestTurnMs;
    if (isStale) rmSync(turn, { force: true });
    else if (attempt === 5)
      sink.write(`… waiting for process ${holder}, which installs or builds\n`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** @param {number} pid @returns {boolean} */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Runs npm, its output kept back unless it fails.
 *
 * @param {string} root
 * @param {string[]} args
 * @param {string} doing
 * @param {string} done
 * @param {NodeJS.WritableStream} sink
 * @returns {Promise<void>}
 */
async function runNpm(root, args, doing, done, sink) {
  const startedAt = Date.now();
  const seconds = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  sink.write(`… ${doing}: npm ${args.join(' ')}\n`);
  // A --silent of the outer npm must not hide why this one fails.
  const child = spawn('npm', [...args, '--loglevel=warn'], {
    cwd: root,

    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {Buffer[]} */
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const onSignal = (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, onSignal);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      resolve(1);
    });
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.off(signal, onSignal);
  if (code === 0) {
    sink.write(`✓ ${done} (${seconds()})\n`);
    return;
  }
  process.stderr.write(Buffer.concat(output));
  process.stderr.write(`✗ npm ${args.join(' ')} failed (exit code ${code}, after ${seconds()})\n`);
  process.exit(1);
}
