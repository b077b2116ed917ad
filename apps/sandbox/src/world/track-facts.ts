import { normalizeIsrc } from '@app/contracts';
import { z } from 'zod';

/** What a provider of features needs to know of a track. `isrc` is normalised; `durationMs` in milliseconds. */
export interface TrackFacts {
  readonly id: string;
  readonly isrc: string | null;
  readonly name: string;
  readonly artists: readonly string[];
  readonly durationMs: number;
  readonly explicit: boolean;
  readonly releaseDate: string | null;
}

const savedItemSchema = z.object({
  track: z.object({
    id: z.string().min(1),
    name: z.string().min(1),
    artists: z.array(z.object({ name: z.string() })).catch([]),
    duration_ms: z.number().catch(0),
    explicit: z.boolean().catch(false),
    album: z
      .object({ release_date: z.string().nullable().catch(null) })
      .catch({ release_date: null }),
    external_ids: z.object({ isrc: z.string().nullable().catch(null) }).catch({ isrc: null }),
  }),
});

/** The track in an entry of a listing, or null for what has no id or no name: local files, withdrawn and null tracks. */
export function trackFactsOf(item: unknown): TrackFacts | null {
  const parsed = savedItemSchema.safeParse(item);
  if (!parsed.success) return null;
  const { track } = parsed.data;
  return {
    id: track.id,
    isrc: normalizeIsrc(track.external_ids.isrc),
    name: track.name,
    artists: track.artists.map(({ name }) => name),
    durationMs: track.duration_ms,
    explicit: track.explicit,
    releaseDate: track.album.release_date,
  };
}
