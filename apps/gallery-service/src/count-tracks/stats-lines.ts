import type { GalleryStats } from '@app/contracts';
import type { CountedStats } from './gallery-stats.js';
import type { Ranked } from './ranking.js';

/** A track in a line, as the statistics name it. */
export type TrackLine = GalleryStats['newest'][number]['track'];

/** The answer, once the lines of the tracks that stand out are read. */
export function statsOf(
  counted: CountedStats,
  lines: ReadonlyMap<string, TrackLine>,
): GalleryStats {
  const withLine = <T>(ranked: Ranked, make: (value: number, track: TrackLine) => T): T[] =>
    ranked.flatMap(({ value, id }) => {
      const track = lines.get(id);
      return track === undefined ? [] : [make(value, track)];
    });
  const end = (ranked: Ranked): { value: number; track: TrackLine } | null =>
    withLine(ranked, (value, track) => ({ value, track }))[0] ?? null;
  const duration = (ranked: Ranked): GalleryStats['longest'] =>
    withLine(ranked, (durationMs, track) => ({ durationMs, track }));
  return {
    ...counted.numbers,
    features: Object.fromEntries(
      Object.entries(counted.features).map(([name, { lowest, highest, ...stats }]) => [
        name,
        { ...stats, lowest: end(lowest), highest: end(highest) },
      ]),
    ) as GalleryStats['features'],
    newest: withLine(counted.newest, (value, track) => ({
      addedAt: new Date(value).toISOString(),
      track,
    })),
    longest: duration(counted.longest),
    shortest: duration(counted.shortest),
    oldest: withLine(counted.oldest, (_, track) => ({
      releaseDate: track.album.releaseDate ?? '',
      track,
    })),
  };
}

/** The ids of all tracks that stand out. */
export function outstandingIds(counted: CountedStats): string[] {
  const features = Object.values(counted.features).flatMap(({ lowest, highest }) => [
    ...lowest,
    ...highest,
  ]);
  const all = [features, counted.newest, counted.longest, counted.shortest, counted.oldest];
  return [...new Set(all.flat().map(({ id }) => id))];
}
