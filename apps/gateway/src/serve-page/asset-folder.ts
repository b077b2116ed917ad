import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export type Encoding = 'br' | 'gzip';

/** Fast enough for the first visitor to wait for, and close to the smallest. */
const BROTLI_QUALITY = 6;

const compress: Readonly<Record<Encoding, (content: Buffer) => Buffer>> = {
  br: (content) =>
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (content) => gzipSync(content),
};

/** One file, held in memory. */
export class Asset {
  readonly mediaType: string;
  readonly etag: string;
  private readonly compressed = new Map<Encoding, Buffer>();

  constructor(
    readonly name: string,
    readonly content: Buffer,
  ) {
    this.mediaType = mediaTypes[extname(name)] ?? 'application/octet-stream';
    this.etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  }

  /** Whether compressing it makes it smaller: text does, pictures and fonts are compressed already. */
  get isText(): boolean {
    return /charset|svg/.test(this.mediaType);
  }

  /** Compressed at the first call, and kept. */
  as(encoding: Encoding): Buffer {
    const known = this.compressed.get(encoding);
    if (known !== undefined) return known;
    const made = compress[encoding](this.content);
    this.compressed.set(encoding, made);
    return made;
  }
}

/**
 * Reads a folder of built files into memory, by their path in it with forward slashes. A request can reach what was
 * read here and nothing else. Hidden files and source maps are left out; a folder that is missing is empty.
 */
export function readAssets(folder: string): ReadonlyMap<string, Asset> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.map'),
      )
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const name = path.slice(join(folder, sep).length).replaceAll(sep, '/');
        return [name, new Asset(name, readFileSync(path))];
      }),
  );
}
