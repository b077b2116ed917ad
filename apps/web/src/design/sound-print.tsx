import type { AudioFeatures } from '@app/contracts';
import { useMemo } from 'react';
import { formatShare } from '../format/number.js';
import { musicalKey } from '../music/musical-key.js';
import { printShares, soundPrintPath } from '../music/sound-print.js';
import { texts } from '../texts.en.js';
import { hueStyle } from './hue-style.js';
import styles from './sound-print.module.css';

export interface SoundPrintProps {
  readonly features: AudioFeatures;
  /** CSS length of a side. */
  readonly size: string;
  /** Where the same values stand beside it in words. */
  readonly decorative?: boolean;
}

/** A track's sound as a small flower: a petal for each share, in the hue of its key. */
export function SoundPrint({ features, size, decorative = false }: SoundPrintProps) {
  const path = useMemo(() => soundPrintPath(features), [features]);
  const position = musicalKey(features.key, features.mode)?.position ?? null;
  return (
    <svg
      className={styles.print}
      viewBox="0 0 24 24"
      style={{ width: size, height: size, ...hueStyle(position) }}
      data-keyless={position === null || undefined}
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': inWords(features) })}
    >
      <circle className={styles.ground} cx="12" cy="12" r="11.6" />
      <path d={path} />
    </svg>
  );
}

function inWords(features: AudioFeatures): string {
  return printShares
    .map((name) => {
      const value = features[name];
      return `${texts.features[name].name} ${value === null ? texts.gallery.noValue : formatShare(value)}`;
    })
    .join(', ');
}
