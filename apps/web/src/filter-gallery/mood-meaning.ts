import type { AudioFeatures, MoodRanges } from '@app/contracts';
import { texts } from '../texts.en.js';
import { rangeNames, rangeScale } from './ranges.js';

/** What a mood asks for, in words: "Valence from 60, Energy from 50". */
export function moodMeaning(ranges: MoodRanges): string {
  const { filters } = texts;
  return rangeNames
    .filter((name): name is typeof name & keyof AudioFeatures => Object.hasOwn(ranges, name))
    .map((name) => {
      const { min, max } = ranges[name] ?? {};
      const { format } = rangeScale(name, undefined);
      const parts = [
        ...(min === undefined ? [] : [filters.from(format(min))]),
        ...(max === undefined ? [] : [filters.upTo(format(max))]),
      ];
      return `${texts.ranges[name]} ${parts.join(' ')}`;
    })
    .join(', ');
}
