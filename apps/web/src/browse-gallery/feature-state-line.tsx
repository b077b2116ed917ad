import type { FeatureState } from '@app/contracts';
import { CircleQuestionMark, Clock, TriangleAlert, VolumeX, type LucideIcon } from 'lucide-react';
import { texts } from '../texts.en.js';
import styles from './feature-state-line.module.css';

const icons: Record<Exclude<FeatureState, 'enriched'>, LucideIcon> = {
  pending: Clock,
  not_found: CircleQuestionMark,
  no_audio: VolumeX,
  failed: TriangleAlert,
};

/** Why a track has no features, in the place of the features: never a zero. */
export function FeatureStateLine({ state }: { readonly state: FeatureState }) {
  const shown = state === 'enriched' ? 'pending' : state;
  const Icon = icons[shown];
  return (
    <p className={styles.line} data-state={shown}>
      <Icon aria-hidden="true" />
      <span>{texts.states[shown].short}</span>
    </p>
  );
}
