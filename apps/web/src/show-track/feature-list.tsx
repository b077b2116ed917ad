import type { AudioFeatures } from '@app/contracts';
import type { ReactNode } from 'react';
import { KeyLabel } from '../design/key-label.js';
import { formatDecimal, formatShare } from '../format/number.js';
import { texts } from '../texts.en.js';
import styles from './feature-list.module.css';

type Scale = 'share' | 'tempo' | 'loudness' | 'key' | 'mode' | 'beats';

/** The twelve features in the order of reading, and what kind of value each one is. */
const scales = {
  tempo: 'tempo',
  key: 'key',
  mode: 'mode',
  timeSignature: 'beats',
  loudness: 'loudness',
  energy: 'share',
  danceability: 'share',
  valence: 'share',
  acousticness: 'share',
  instrumentalness: 'share',
  liveness: 'share',
  speechiness: 'share',
} as const satisfies Record<keyof AudioFeatures, Scale>;

const names = Object.keys(scales) as readonly (keyof AudioFeatures)[];

/** All twelve features, each with its value and a plain explanation. */
export function FeatureList({ features }: { readonly features: AudioFeatures }) {
  return (
    <dl className={styles.list}>
      {names.map((name) => {
        const value = features[name];
        return (
          <div key={name} className={styles.feature}>
            <dt className={styles.name}>{texts.features[name].name}</dt>
            <dd className={styles.value} data-empty={value === null}>
              {value === null ? texts.track.noValue : renderValue(scales[name], value, features)}
            </dd>
            {scales[name] === 'share' && value !== null && (
              <dd className={styles.scale} aria-hidden="true">
                <span style={{ transform: `scaleX(${Math.min(1, Math.max(0, value))})` }} />
              </dd>
            )}
            <dd className={styles.text}>{texts.features[name].text}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function renderValue(scale: Scale, value: number, features: AudioFeatures): ReactNode {
  switch (scale) {
    case 'share':
      return formatShare(value);
    case 'tempo':
      return `${formatDecimal(value)} ${texts.gallery.bpm}`;
    case 'loudness':
      return `${formatDecimal(value)} ${texts.track.decibel}`;
    case 'key':
      return <KeyLabel pitchClass={value} mode={features.mode} />;
    case 'mode':
      return value === 1 ? texts.track.major : texts.track.minor;
    case 'beats':
      return texts.track.beats(value);
  }
}
