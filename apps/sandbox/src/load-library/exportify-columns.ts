import { normalizeIsrc } from '@app/contracts';

/** What a column of an Exportify file can hold. */
export const columnRoles = [
  'track',
  'name',
  'artistIds',
  'artistNames',
  'album',
  'albumName',
  'albumArtistIds',
  'albumArtistNames',
  'releaseDate',
  'imageUrl',
  'discNumber',
  'trackNumber',
  'durationMs',
  'explicit',
  'isrc',
  'addedAt',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Where each thing stands in a row. */
export type Columns = ReadonlyMap<ColumnRole, number>;

/** Headers of the English variants, letters and digits only (watsonbox, exportify.net, its older form, and plain lists). */
const knownNames: Readonly<Record<ColumnRole | 'ignored', readonly string[]>> = {
  track: ['trackuri', 'spotifyid', 'spotifyuri', 'trackid', 'uri'],
  name: ['trackname', 'name', 'title'],
  artistIds: ['artisturis', 'artistids'],
  artistNames: ['artistnames', 'artists', 'artistsraw'],
  album: ['albumuri', 'albumid'],
  albumName: ['albumname', 'album'],
  albumArtistIds: ['albumartisturis', 'albumartistids'],
  albumArtistNames: ['albumartistnames'],
  releaseDate: ['albumreleasedate', 'releasedate'],
  imageUrl: ['albumimageurl'],
  discNumber: ['discnumber'],
  trackNumber: ['tracknumber'],
  durationMs: ['trackdurationms', 'durationms'],
  explicit: ['explicit'],
  isrc: ['isrc'],
  addedAt: ['addedat'],
  ignored:
    wordsOf(`trackpreviewurl popularity addedby artistgenres albumgenres genres label recordlabel copyrights
    danceability energy key loudness mode speechiness acousticness instrumentalness liveness valence tempo
    timesignature`),
};

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/);
}

type Test = (value: string) => boolean;
const everyPart =
  (pattern: RegExp): Test =>
  (value) =>
    value.split(/\s*[,;]\s*/).every((part) => pattern.test(part));

/** What values look like whatever their header says; the first fitting column of the file gets the role. */
const shapes: readonly (readonly [ColumnRole, Test])[] = [
  ['track', (value) => /^(spotify:(track|local|episode):|[0-9A-Za-z]{22}$)/.test(value)],
  ['artistIds', everyPart(/^spotify:artist:/)],
  ['albumArtistIds', everyPart(/^spotify:artist:/)],
  ['album', (value) => value.startsWith('spotify:album:')],
  ['imageUrl', (value) => /^https?:\/\/\S+\/image\//.test(value)],
  ['explicit', (value) => /^(true|false)$/i.test(value)],
  ['isrc', (value) => normalizeIsrc(value) !== null],
  ['addedAt', (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)],
  ['releaseDate', (value) => /^\d{4}(-\d\d){0,2}$/.test(value)],
  ['durationMs', (value) => /^(0|\d{4,8})$/.test(value)],
];

/** Texts and small numbers have no shape of their own, but a place beside a column that has one. */
const neighbours: readonly (readonly [ColumnRole, ColumnRole, number])[] = [
  ['name', 'track', 1],
  ['artistNames', 'artistIds', 1],
  ['albumName', 'album', 1],
  ['albumArtistNames', 'albumArtistIds', 1],
  ['trackNumber', 'durationMs', -1],
  ['discNumber', 'durationMs', -2],
];

/** The share of a column's values that must fit a shape: a library may hold local files and odd rows. */
const FITTING_SHARE = 0.8;

/** Finds the columns by their English names and, where the headers are translated, by what the values look like. */
export function recognizeColumns(
  header: readonly string[],
  sample: readonly (readonly string[])[],
): Columns {
  const columns = new Map<ColumnRole, number>();
  const unnamed = new Set<number>();
  for (const [index, title] of header.entries()) {
    const role = roleNamed(title);
    if (role === null) unnamed.add(index);
    else if (role !== 'ignored' && !columns.has(role)) columns.set(role, index);
  }
  const assign = (role: ColumnRole, index: number): void => {
    columns.set(role, index);
    unnamed.delete(index);
  };
  for (const [role, test] of shapes) {
    if (columns.has(role)) continue;
    const fitting = [...unnamed].find((index) => fits(sample, index, test));
    if (fitting !== undefined) assign(role, fitting);
  }
  for (const [role, beside, distance] of neighbours) {
    const index = (columns.get(beside) ?? Number.NaN) + distance;
    if (!columns.has(role) && unnamed.has(index)) assign(role, index);
  }
  return columns;
}

function roleNamed(title: string): ColumnRole | 'ignored' | null {
  const bare = title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const roles: readonly (ColumnRole | 'ignored')[] = [...columnRoles, 'ignored'];
  return roles.find((role) => knownNames[role].includes(bare)) ?? null;
}

function fits(sample: readonly (readonly string[])[], index: number, test: Test): boolean {
  const values = sample.map((row) => row[index]?.trim() ?? '').filter((value) => value !== '');
  return values.length > 0 && values.filter(test).length >= values.length * FITTING_SHARE;
}
