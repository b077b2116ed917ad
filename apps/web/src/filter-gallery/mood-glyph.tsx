import type { Mood } from '@app/contracts';
import styles from './mood-glyph.module.css';

/** A line of sound for each mood: as quick, as high and as even as its music. On a canvas of 48 × 24. */
const lines: Record<Mood, string> = {
  happy: 'M2 15q3-11 6.3 0t6.3 0q3-11 6.3 0t6.3 0q3-11 6.3 0t6.3 0q3-11 6.3 0',
  sad: 'M2 8c10 0 12 9 22 9s12-2 22 1',
  energetic: 'M2 12l4-9 4 18 4-18 4 18 4-18 4 18 4-18 4 18 4-18 4 18 2-9',
  calm: 'M2 12q11-5 22 0t22 0',
  dance: 'M3 20V5M11 20v-8M19 20V5M27 20v-8M35 20V5M43 20v-8',
  focus: 'M2 12h18q4-7 8 0h18',
  acoustic: 'M2 12q2-10 5 0t5 0q2-7 4.500 0t4.500 0q2-4 4 0t4 0q1.500-2 3 0t3 0h9',
  intense: 'M2 12h4l2-10 3 20 3-16 3 14 3-19 3 21 3-17 3 13 3-18 3 20 2-8h6',
};

export function MoodGlyph({ mood }: { readonly mood: Mood }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 48 24" aria-hidden="true">
      <path d={lines[mood]} />
    </svg>
  );
}
