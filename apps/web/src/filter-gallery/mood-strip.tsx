import { moodRanges, moods, type Mood, type TrackFacets } from '@app/contracts';
import { formatCount } from '../format/number.js';
import { texts } from '../texts.en.js';
import { toggled, valuesOf } from './active-filters.js';
import type { GallerySearch } from './gallery-search.js';
import { MoodGlyph } from './mood-glyph.js';
import { moodMeaning } from './mood-meaning.js';
import styles from './mood-strip.module.css';

export interface MoodStripProps {
  readonly search: GallerySearch;
  readonly facets: TrackFacets | undefined;
  readonly onChange: (change: GallerySearch) => void;
}

/** The moods with how many tracks each would show beside the other filters. What a mood means is said on it. */
export function MoodStrip({ search, facets, onChange }: MoodStripProps) {
  const chosen = valuesOf(search, 'mood');
  const counts = new Map(facets?.moods.map(({ mood, count }) => [mood, count]));
  return (
    <fieldset className={styles.strip} aria-label={texts.moodStrip.label}>
      {moods.map((mood: Mood) => {
        const { name, text } = texts.moods[mood];
        const count = counts.get(mood);
        return (
          <button
            key={mood}
            type="button"
            className={styles.mood}
            data-mood={mood}
            aria-pressed={chosen.includes(mood)}
            title={texts.moodStrip.meaning(text, moodMeaning(moodRanges[mood]))}
            onClick={() => onChange(toggled(search, 'mood', mood))}
          >
            <MoodGlyph mood={mood} />
            <span className={styles.name}>{name}</span>
            <span className={styles.count}>{count === undefined ? ' ' : formatCount(count)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
