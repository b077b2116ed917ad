/** The id of the n-th track of a made-up library. */
export function trackId(n: number): string {
  return String(n).padStart(22, '0');
}

/** A day of 2026, as Spotify writes moments. */
export function day(n: number): string {
  return new Date(Date.UTC(2026, 0, 1 + n)).toISOString().replace('.000Z', 'Z');
}

/** The n-th track as a listing holds it. */
export function item(
  n: number,
  addedAt: string = day(n),
  change: Record<string, unknown> = {},
): unknown {
  return {
    added_at: addedAt,
    track: {
      id: trackId(n),
      type: 'track',
      uri: `spotify:track:${trackId(n)}`,
      is_local: false,
      name: `Track ${n}`,
      duration_ms: 1_000 + n,
      explicit: false,
      external_ids: {},
      artists: [{ id: null, name: 'Paper Lanterns' }],
      album: { id: null, name: 'Harbour Lights', release_date: '2019', images: [] },
      ...change,
    },
  };
}

/** So many tracks, the newest first, one a day. */
export function items(count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => item(count - 1 - index));
}
