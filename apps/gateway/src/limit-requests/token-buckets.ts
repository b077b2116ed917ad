import type { Rate, Verdict } from './rate.js';

interface Bucket {
  tokens: number;
  at: number;
}

/** Beyond this many callers the full buckets are forgotten: they say nothing. */
const SWEEP_ABOVE = 10_000;
/** Looking through all buckets takes a while, so it is done at most this often. */
const SWEEP_PAUSE_MS = 1_000;
/** Beyond this many callers everything is forgotten: memory is worth more than the count. */
const MOST_CALLERS = 100_000;

/** Token buckets, one per caller, in this process's memory. Times are in milliseconds since the epoch. */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();
  private sweptAt = 0;

  constructor(private readonly rate: Rate) {}

  take(caller: string, now: number): Verdict {
    const bucket = this.buckets.get(caller) ?? this.add(caller, now);
    bucket.tokens = this.filled(bucket, now);
    bucket.at = now;
    const passes = bucket.tokens >= 1;
    const waitMs = passes ? null : this.msFor(1 - bucket.tokens);
    if (passes) bucket.tokens -= 1;
    return {
      waitMs,
      remaining: Math.floor(bucket.tokens),
      fullInMs: this.msFor(this.rate.burst - bucket.tokens),
    };
  }

  get size(): number {
    return this.buckets.size;
  }

  private msFor(tokens: number): number {
    return Math.ceil((tokens / this.rate.perSecond) * 1000);
  }

  private filled({ tokens, at }: Bucket, now: number): number {
    const gained = (Math.max(0, now - at) / 1000) * this.rate.perSecond;
    return Math.min(this.rate.burst, tokens + gained);
  }

  private add(caller: string, now: number): Bucket {
    if (this.buckets.size >= SWEEP_ABOVE && now - this.sweptAt >= SWEEP_PAUSE_MS) this.sweep(now);
    if (this.buckets.size >= MOST_CALLERS) this.buckets.clear();
    const bucket = { tokens: this.rate.burst, at: now };
    this.buckets.set(caller, bucket);
    return bucket;
  }

  private sweep(now: number): void {
    this.sweptAt = now;
    for (const [caller, bucket] of this.buckets) {
      if (this.filled(bucket, now) >= this.rate.burst) this.buckets.delete(caller);
    }
  }
}
