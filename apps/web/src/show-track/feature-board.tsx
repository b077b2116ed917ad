import type { AudioFeatures, Track } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { facetsQuery } from '../api/queries.js';
import { KeyLabel } from '../design/key-label.js';
import { formatDecimal, formatShare } from '../format/number.js';
import { texts } from '../texts.en.js';
import styles from './feature-board.module.css';
import { FeatureCurve } from './feature-curve.js';
import { shareBelow } from './share-below.js';

/** The features in the order of reading. */
const names = [
  'tempo',
  'energy',
  'danceability',
  'valence',
  'acousticness',
  'instrumentalness',
  'liveness',
  'speechiness',
  'loudness',
  'key',
  'timeSignature',
] as const satisfies readonly (keyof AudioFeatures)[];

export interface FeatureBoardProps {
  readonly features: AudioFeatures;
  readonly overridden: Track['overridden'];
}

/** Every feature beside the whole library: where this track stands among the others. */
export function FeatureBoard({ features, overridden }: FeatureBoardProps) {
  const { data: facets } = useQuery(facetsQuery(''));
  return (
    <dl className={styles.board}>
      {names.map((name) => {
        const value = features[name];
        const histogram = facets?.features[name];
        const isScale = name !== 'key' && name !== 'timeSignature';
        const below = isScale && value !== null && histogram ? shareBelow(histogram, value) : null;
        const provided = overridden?.[name];
        return (
          <div key={name} className={styles.feature}>
            <dt className={styles.name} title={texts.features[name].text}>
              {texts.features[name].name}
            </dt>
            <dd className={styles.value} data-empty={value === null || undefined}>
              {value === null ? texts.track.noValue : renderValue(name, value, features)}
            </dd>
            {isScale && (
              <dd className={styles.curve} aria-hidden="true">
                <FeatureCurve histogram={histogram} value={value} />
              </dd>
            )}
            <dd className={styles.text}>
              {below === null ? texts.features[name].text : rankText(below)}
              {provided !== undefined && (
                <span className={styles.corrected}>
                  {texts.track.corrected(provided === null ? null : plainValue(name, provided))}
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Where a value stands, by the share of the library below it. */
function rankText(below: number): string {
  if (below === 0) return texts.track.lowest;
  return below === 1 ? texts.track.highest : texts.track.above(formatShare(below));
}

function renderValue(
  name: (typeof names)[number],
  value: number,
  features: AudioFeatures,
): ReactNode {
  return name === 'key' ? (
    <KeyLabel pitchClass={value} mode={features.mode} />
  ) : (
    plainValue(name, value)
  );
}

function plainValue(name: keyof AudioFeatures, value: number): string {
  switch (name) {
    case 'tempo':
      return `${formatDecimal(value)} ${texts.gallery.bpm}`;
    case 'loudness':
      return `${formatDecimal(value)} ${texts.track.decibel}`;
    case 'timeSignature':
      return texts.track.beats(value);
    case 'key':
    case 'mode':
      return String(value);
    case 'energy':
    case 'danceability':
    case 'valence':
    case 'acousticness':
    case 'instrumentalness':
    case 'liveness':
    case 'speechiness':
      return formatShare(value);
  }
}
