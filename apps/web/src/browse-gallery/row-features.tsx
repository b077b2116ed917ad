import type { AudioFeatures, MissingFeatureState, Track } from '@app/contracts';
import { CircleQuestionMark, Clock, TriangleAlert, VolumeX, type LucideIcon } from 'lucide-react';
import { KeyLabel } from '../design/key-label.js';
import { Meter } from '../design/meter.js';
import { formatCount } from '../format/number.js';
import { texts } from '../texts.en.js';
import { listedShares } from './listed-shares.js';
import styles from './row-features.module.css';

const icons: Record<MissingFeatureState | 'pending', LucideIcon> = {
  pending: Clock,
  not_found: CircleQuestionMark,
  no_audio: VolumeX,
  failed: TriangleAlert,
};

/** What a row shows of a track's features; where there are none, why, and never a zero in their place. */
export function RowFeatures({ track }: { readonly track: Track }) {
  if (track.features) return <Features features={track.features} />;
  const state = track.featureState === 'enriched' ? 'pending' : track.featureState;
  const Icon = icons[state];
  return (
    <p className={styles.state} data-state={state}>
      <Icon aria-hidden="true" />
      {texts.states[state].short}
    </p>
  );
}

function Features({ features }: { readonly features: AudioFeatures }) {
  const { columns, bpm, noValue } = texts.gallery;
  return (
    <div className={styles.features}>
      <p className={styles.tempo}>
        <span className="visually-hidden">{columns.tempo} </span>
        {features.tempo === null ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{noValue}</span>
          </>
        ) : (
          <>
            {formatCount(features.tempo)} <span className={styles.unit}>{bpm}</span>
          </>
        )}
      </p>
      <p className={styles.key}>
        <span className="visually-hidden">{columns.key} </span>
        <KeyLabel pitchClass={features.key} mode={features.mode} />
      </p>
      <div className={styles.meters}>
        {listedShares.map((name) => (
          <Meter key={name} label={texts.features[name].short} value={features[name]} headed />
        ))}
      </div>
    </div>
  );
}
