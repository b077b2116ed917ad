import type { SpotifyCheck, SpotifyFinding } from '@app/contracts';

export type Finding = SpotifyCheck['findings'][number];

/** @param until when it ends by itself (ISO 8601), where that is known */
export function finding(
  word: SpotifyFinding,
  detail: string,
  until: string | null = null,
): Finding {
  return { finding: word, detail, until };
}
