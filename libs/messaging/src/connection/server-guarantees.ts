/** A guarantee that a nats-server has from some version on. */
interface Guarantee {
  readonly since: readonly [number, number];
  readonly lacking: string;
}

/**
 * What older servers lack, as far as it matters here. Nothing in the system depends on it: what the broker loses is
 * found and published again from Postgres. (Measured on 2.9.10 and 2.10.27; 2.14 by its release notes, 2026-11.)
 */
const guarantees: readonly Guarantee[] = [
  { since: [2, 10], lacking: 'cannot write every message to disk at once (sync_interval)' },
  { since: [2, 14], lacking: 'does not repair consumers that stand ahead of a restored stream' },
];

/** What a server of this version (`2.9.10`) cannot promise, in words for the log and the health page. */
export function missingGuarantees(version: string): string[] {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return guarantees
    .filter(({ since }) => major < since[0] || (major === since[0] && minor < since[1]))
    .map(({ lacking }) => lacking);
}
