import {
  normalizeIsrc,
  spotifyTrackIdSchema,
  type SkipReason,
  type TrackDescription,
} from '@app/contracts';
import { z } from 'zod';
import { storableJson, storableText } from './storable-text.js';

/** An entry of the saved-tracks listing, read. A withdrawn track keeps its id: it is still in the library. */
export type SavedItem =
  | {
      readonly kind: 'track';
      readonly track: TrackDescription;
      readonly addedAt: string;
      /** The entry's track object as Spotify sent it. */
      readonly raw: unknown;
    }
  | {
      readonly kind: 'skipped';
      readonly reason: SkipReason;
      readonly trackId: string | null;
      /** null where the entry has no readable date */
      readonly addedAt: string | null;
    };

const text = z.string().nullish();

const artistSchema = z.object({ id: text, name: text });

const trackObjectSchema = z.object({
  id: z.string().nullish(),
  uri: text,
  type: text,
  is_local: z.boolean().nullish(),
  name: text,
  duration_ms: z.number().nullish(),
  explicit: z.boolean().nullish(),
  external_ids: z.object({ isrc: text }).nullish(),
  artists: z.array(artistSchema).nullish(),
  album: z
    .object({
      id: text,
      name: text,
      release_date: text,
      images: z.array(z.object({ url: text })).nullish(),
    })
    .nullish(),
});
type TrackObject = z.infer<typeof trackObjectSchema>;

const itemSchema = z.object({ added_at: z.iso.datetime({ offset: true }), track: z.unknown() });

/**
 * Tells what an entry of `/me/tracks` is. Nothing in it is trusted: local files, episodes, null tracks and withdrawn
 * tracks (blank name) are sighted in real libraries; what cannot be read at all is `malformed`.
 */
export function classifySavedItem(item: unknown): SavedItem {
  const entry = itemSchema.safeParse(item);
  if (!entry.success) return skipped(null, 'malformed');
  const addedAt = new Date(entry.data.added_at).toISOString();
  if (entry.data.track === null || entry.data.track === undefined)
    return skipped(addedAt, 'null_track');
  const parsed = trackObjectSchema.safeParse(entry.data.track);
  if (!parsed.success) return skipped(addedAt, 'malformed');
  const track = parsed.data;
  if (track.is_local === true || track.uri?.startsWith('spotify:local:') === true)
    return skipped(addedAt, 'local_file');
  if (track.type === 'episode' || track.uri?.startsWith('spotify:episode:') === true)
    return skipped(addedAt, 'episode');
  const id = spotifyTrackIdSchema.safeParse(track.id);
  if (!id.success) return skipped(addedAt, 'malformed');
  if (track.name === null || track.name === undefined || track.name.trim() === '')
    return skipped(addedAt, 'withdrawn', id.data);
  return {
    kind: 'track',
    track: describe(id.data, track.name, track),
    addedAt,
    raw: storableJson(entry.data.track),
  };
}

function describe(spotifyId: string, name: string, track: TrackObject): TrackDescription {
  const album = track.album;
  return {
    spotifyId,
    isrc: normalizeIsrc(track.external_ids?.isrc),
    name: storableText(name),
    artists: (track.artists ?? []).map((artist) => ({
      id: artist.id ?? null,
      name: storableText(artist.name ?? ''),
    })),
    album: {
      id: album?.id ?? null,
      name: storableText(album?.name ?? ''),
      releaseDate: releaseDate(album?.release_date),
      coverUrl: coverUrl(album?.images?.[0]?.url),
    },
    durationMs: Math.max(0, Math.round(track.duration_ms ?? 0)),
    explicit: track.explicit ?? false,
  };
}

function skipped(
  addedAt: string | null,
  reason: SkipReason,
  trackId: string | null = null,
): SavedItem {
  return { kind: 'skipped', reason, trackId, addedAt };
}

/** Spotify gives `0000` where it knows no date. */
function releaseDate(value: string | null | undefined): string | null {
  if (value === null || value === undefined || value.startsWith('0000')) return null;
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) ? value : null;
}

/** Only an address that a browser may load as an image. */
function coverUrl(value: string | null | undefined): string | null {
  if (value === null || value === undefined || !URL.canParse(value)) return null;
  const { protocol } = new URL(value);
  return protocol === 'https:' || (protocol === 'data:' && value.startsWith('data:image/'))
    ? value
    : null;
}
