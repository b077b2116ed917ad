const idLength = 22;
const firstSaved = Date.UTC(2026, 0, 1);

/** The id of the n-th track that a storm adds. */
export function trackIdOf(number: number): string {
  return `Storm${String(number).padStart(idLength - 5, '0')}`;
}

/**
 * The n-th entry, as `GET /me/tracks` lists it. Every tenth track is another release of the recording before it, every
 * seventh has no ISRC.
 * @param resaved how often it was removed and saved anew
 */
export function libraryEntry(number: number, resaved = 0): unknown {
  const id = trackIdOf(number);
  const recording = number % 10 === 0 ? number - 1 : number;
  const savedAt = new Date(firstSaved + number * 1_000 + resaved * 86_400_000);
  return {
    added_at: savedAt.toISOString().replace('.000Z', 'Z'),
    track: {
      id,
      uri: `spotify:track:${id}`,
      type: 'track',
      is_local: false,
      name: `Storm ${number}`,
      duration_ms: 120_000 + (number % 200) * 1_000,
      explicit: number % 3 === 0,
      external_ids:
        number % 7 === 0 ? {} : { isrc: `QZSTM26${String(recording).padStart(5, '0')}` },
      artists: [{ id: null, name: `Weather ${number % 50}` }],
      album: { id: null, name: `Season ${number % 90}`, release_date: '2026', images: [] },
    },
  };
}
