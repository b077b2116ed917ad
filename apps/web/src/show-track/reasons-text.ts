import { featureScales, type SimilarityReason } from '@app/contracts';
import { texts } from '../texts.en.js';

/** Why a track is near, in the page's own words: "−2 BPM, same key, energy +3". */
export function reasonsText(reasons: readonly SimilarityReason[]): string {
  return reasons.map(reasonText).join(', ');
}

function reasonText(reason: SimilarityReason): string {
  const { reasons } = texts;
  switch (reason.kind) {
    case 'feature': {
      const { feature, delta } = reason;
      if (feature === 'tempo') return reasons.tempo(signed(delta, featureScales.tempo.digits));
      if (feature === 'loudness') return reasons.loudness(signed(delta, 1));
      return reasons.share(texts.features[feature].name.toLowerCase(), signed(delta * 100, 0));
    }
    case 'key':
      return reasons.keys[reason.relation](reason.from, reason.to);
    case 'artist':
      return reasons.artist(reason.name);
    case 'genre':
      return reason.genre;
  }
}

/** A difference with its sign; `±0` where it is none. */
function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return '±0';
  return `${value < 0 ? '−' : '+'}${text}`;
}
