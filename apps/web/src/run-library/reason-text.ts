import type { ProviderOutcome } from '@app/contracts';
import { texts } from '../texts.en.js';

/**
 * Why a run waits or failed, in words. The reason of a run is a sentence, or begins with what the call to Spotify came
 * to, as in `rate_limited` or `unavailable: connection refused`.
 */
export function reasonText(reason: string): string {
  const [, word = '', detail] = /^([a-z_]+)(?:: (.*))?$/s.exec(reason) ?? [];
  if (!isKnown(word)) return reason;
  const text = texts.admin.waitReasons[word];
  return detail ? `${text} (${detail})` : text;
}

function isKnown(word: string): word is keyof typeof texts.admin.waitReasons & ProviderOutcome {
  return Object.hasOwn(texts.admin.waitReasons, word);
}
