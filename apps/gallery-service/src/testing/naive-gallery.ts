import {
  camelotOf,
  compatibleKeys,
  moodRanges,
  type AudioFeatures,
  type CamelotKey,
  type FeatureProvider,
  type FeatureState,
  type Genre,
  type Mood,
  type Sort,
  type TrackDescription,
  type TrackFilter,
} from '@app/contracts';

/** A track as a plain object: what the specs compare the gallery's answers with. */
export interface PlainTrack {
  readonly description: TrackDescription;
  readonly saved: boolean;
  readonly addedAt: string | null;
  readonly featureState: FeatureState;
  readonly provider: FeatureProvider | null;
  readonly fetchedAt: string | null;
  readonly features: AudioFeatures;
  readonly genres: readonly Genre[];
}

/** The obvious way to filter, without any index, column or dictionary. */
export function naiveFilter(tracks: readonly PlainTrack[], filter: TrackFilter): PlainTrack[] {
  const found = tracks.filter((track) =>
    Object.keys(filter).every((name) => passes(track, filter, name)),
  );
  return filter.by === 'recording' ? oneOfEachRecording(found) : found;
}

/** Of the tracks that share an ISRC, the one to stand for them, by the rules as they are told. */
export function oneOfEachRecording(tracks: readonly PlainTrack[]): PlainTrack[] {
  const best = tracks.toSorted(compareReleases);
  return tracks.filter((track) => {
    const { isrc } = track.description;
    return isrc === null || best.find((one) => one.description.isrc === isrc) === track;
  });
}

function compareReleases(left: PlainTrack, right: PlainTrack): number {
  const rank = ({ saved, featureState, description, addedAt }: PlainTrack): string =>
    [
      saved ? 0 : 1,
      featureState === 'enriched' ? 0 : 1,
      (description.album.releaseDate ?? '9999-99-99').padEnd(10, '-00'),
      addedAt ?? '9999',
      description.spotifyId,
    ].join(' ');
  return rank(left) < rank(right) ? -1 : 1;
}

function passes(track: PlainTrack, filter: TrackFilter, name: string): boolean {
  const given = filter as Readonly<Record<string, string | number | undefined>>;
  const value = given[name];
  if (value === undefined) return true;
  const words = String(value).split(',');
  const { description, features } = track;
  const year = description.album.releaseDate?.slice(0, 4);
  const range = /^(.+)(Min|Max)$/.exec(name);
  if (range !== null) {
    const [, what = '', end] = range;
    const own = rangeValues(track, what, filter);
    return own.some((one) => (end === 'Min' ? one >= Number(value) : one <= Number(value)));
  }
  switch (name) {
    case 'artistId':
      return description.artists.some(({ id }) => id !== null && words.includes(id));
    case 'artist':
      return description.artists.some((artist) => words.map(plain).includes(plain(artist.name)));
    case 'albumId':
      return description.album.id !== null && words.includes(description.album.id);
    case 'isrc':
      return (
        description.isrc !== null &&
        words.map((word) => word.toUpperCase()).includes(description.isrc)
      );
    case 'key': {
      const own = camelotOf(features.key, features.mode);
      const match = filter.keyMatch ?? 'exact';
      return (
        own !== null && words.some((key) => compatibleKeys(key as CamelotKey, match).includes(own))
      );
    }
    case 'explicit':
      return String(description.explicit) === value;
    case 'decade':
      return year !== undefined && words.includes(`${year.slice(0, 3)}0`);
    case 'addedFrom':
      return track.addedAt !== null && Date.parse(track.addedAt) >= Date.parse(String(value));
    case 'addedTo':
      return (
        track.addedAt !== null &&
        (String(value).includes('T')
          ? Date.parse(track.addedAt) <= Date.parse(String(value))
          : track.addedAt.slice(0, 10) <= String(value))
      );
    case 'genre':
      return track.genres
        .flatMap(({ root, sub }) => [root, ...sub])
        .some((genre) => words.map(plain).includes(plain(genre)));
    case 'saved':
      return value === 'any' || String(track.saved) === value;
    case 'featureState':
      return words.includes(track.featureState);
    case 'provider':
      return track.provider !== null && words.includes(track.provider);
    case 'mood':
      return words.some((mood) => inMood(features, mood as Mood));
    default:
      return true;
  }
}

/** The values that a range is compared with: none where the track lacks it. Tempo may count doubled and halved. */
function rangeValues(track: PlainTrack, what: string, filter: TrackFilter): number[] {
  const { description, features } = track;
  if (what === 'duration') return [description.durationMs];
  if (what === 'releaseYear') {
    const { releaseDate } = description.album;
    return releaseDate === null ? [] : [Number(releaseDate.slice(0, 4))];
  }
  const value = features[what as keyof AudioFeatures];
  if (value === null) return [];
  if (what !== 'tempo' || filter.tempoTolerance !== 'half-double') return [value];
  // One and the same reading of the tempo has to lie within both ends.
  const [min, max] = [filter.tempoMin ?? -Infinity, filter.tempoMax ?? Infinity];
  return [value, value / 2, value * 2].filter((one) => one >= min && one <= max);
}

export function inMood(features: AudioFeatures, mood: Mood): boolean {
  return Object.entries(moodRanges[mood]).every(([name, { min, max }]) => {
    const value = features[name as keyof AudioFeatures];
    return (
      value !== null && (min === undefined || value >= min) && (max === undefined || value <= max)
    );
  });
}

/** Sorted the obvious way: values up or down, tracks without one last, ids in the same direction. */
export function naiveSort(tracks: readonly PlainTrack[], sort: Sort): PlainTrack[] {
  const downwards = sort.startsWith('-');
  const key = downwards ? sort.slice(1) : sort;
  const sign = downwards ? -1 : 1;
  const compare = (left: string | number, right: string | number): number =>
    left < right ? -1 : left > right ? 1 : 0;
  return tracks.toSorted((left, right) => {
    const [mine, other] = [sortValue(left, key), sortValue(right, key)];
    if (mine !== null && other === null) return -1;
    if (mine === null && other !== null) return 1;
    const byValue = mine === null || other === null ? 0 : compare(mine, other);
    return sign * (byValue || compare(left.description.spotifyId, right.description.spotifyId));
  });
}

function sortValue(track: PlainTrack, key: string): string | number | null {
  const { description, features } = track;
  switch (key) {
    case 'addedAt':
      return track.addedAt === null ? null : Date.parse(track.addedAt);
    case 'fetchedAt':
      return track.fetchedAt === null ? null : Date.parse(track.fetchedAt);
    case 'name':
      return plain(description.name);
    case 'artist':
      return description.artists[0] === undefined ? null : plain(description.artists[0].name);
    case 'album':
      return plain(description.album.name);
    case 'releaseDate':
      return description.album.releaseDate;
    case 'duration':
      return description.durationMs;
    case 'isrc':
      return description.isrc;
    case 'camelot': {
      const code = camelotOf(features.key, features.mode);
      return code === null ? null : Number.parseInt(code, 10) * 2 + (code.endsWith('B') ? 1 : 0);
    }
    case 'relevance':
      return 0;
    default:
      return features[key as keyof AudioFeatures];
  }
}

/** Without case and accents; the specs' names have no others. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toLowerCase();
}
