import type { SkipReason, SyncRun } from '@app/contracts';
import { formatCount } from '../format/number.js';
import { sync } from '../texts/library.en.js';

/** What a run left out, by reason: `3 local files, 1 podcast episode`; `null` where it left out nothing. */
export function skippedText(skipped: SyncRun['skipped']): string | null {
  const reasons = Object.keys(sync.skipReasons) as SkipReason[];
  const parts = reasons.flatMap((reason) => {
    const count = skipped[reason] ?? 0;
    return count > 0 ? [`${formatCount(count)} ${sync.skipReasons[reason](count)}`] : [];
  });
  return parts.length > 0 ? parts.join(', ') : null;
}
