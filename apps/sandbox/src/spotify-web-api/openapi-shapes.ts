/**
 * JSON Schemas of what the stand-in may answer, after Spotify's OpenAPI description 2026.5.31. What apps in development
 * mode lost in March 2026 is not part of them, and nothing else may be: `available_markets`, `popularity`,
 * `linked_from`; of a user `country`, `email`, `explicit_content`, `followers`, `product`.
 */
const text = { type: 'string' } as const;
const nullableText = { type: ['string', 'null'] } as const;
const count = { type: 'integer', minimum: 0 } as const;

type Schema = Readonly<Record<string, unknown>>;

/** An object with these properties and no others; all of them required but for the optional ones. */
function object(
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
) {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  } as const;
}

function list(items: Schema) {
  return { type: 'array', items } as const;
}

function resource(kind: string) {
  return {
    external_urls: object({
      spotify: { ...text, pattern: `^https://open\\.spotify\\.com/${kind}/` },
    }),
    href: { ...text, pattern: `^https://api\\.spotify\\.com/v1/${kind}s/` },
    id: { ...text, minLength: 1 },
    type: { const: kind },
    uri: { ...text, pattern: `^spotify:${kind}:` },
  };
}

export const imageShape = object({
  url: { ...text, minLength: 1 },
  height: { type: ['integer', 'null'] },
  width: { type: ['integer', 'null'] },
});

export const artistShape = object({ ...resource('artist'), name: text });

const restrictionsShape = object({ reason: text });

export const albumShape = object(
  {
    ...resource('album'),
    album_type: { enum: ['album', 'single', 'compilation'] },
    artists: { ...list(artistShape), minItems: 1 },
    images: list(imageShape),
    name: text,
    release_date: { ...text, pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
    release_date_precision: { enum: ['year', 'month', 'day'] },
    total_tracks: { type: 'integer', minimum: 1 },
  },
  { restrictions: restrictionsShape },
);

export const trackShape = object(
  {
    ...resource('track'),
    id: { ...text, pattern: '^[0-9A-Za-z]{22}$' },
    album: albumShape,
    artists: { ...list(artistShape), minItems: 1 },
    disc_number: { type: 'integer', minimum: 1 },
    duration_ms: count,
    explicit: { type: 'boolean' },
    external_ids: object({}, { isrc: text, ean: text, upc: text }),
    is_local: { const: false },
    is_playable: { type: 'boolean' },
    name: text,
    preview_url: nullableText,
    track_number: { type: 'integer', minimum: 1 },
  },
  { restrictions: restrictionsShape },
);

export const savedTrackShape = object({
  added_at: { ...text, pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' },
  track: trackShape,
});

/** A page of saved tracks, whatever its entries are. */
export const pageShape = object({
  href: text,
  items: { type: 'array' },
  limit: { type: 'integer', minimum: 1, maximum: 50 },
  next: nullableText,
  offset: count,
  previous: nullableText,
  total: count,
});

export const userShape = object({
  ...resource('user'),
  account_id: { ...text, pattern: '^[0-9A-Za-z]{10}$' },
  display_name: nullableText,
  images: list(imageShape),
});
