import {
  audioFeatureNames,
  camelotKeys,
  compatibleKeys,
  featureScales,
  type AudioFeatures,
  type KeyMatch,
  type SimilarityReason,
} from '@app/contracts';
import { NONE, type Columns } from '../hold-library/columns.js';
import type { Weights } from './distance.js';
import type { Spreads } from './standardised.js';

/** So many features are named, tempo apart. */
const NAMED_FEATURES = 3;
const NAMED_GENRES = 2;
const relations: readonly KeyMatch[] = ['exact', 'strict', 'relaxed', 'boost'];
/** These are told as a key, or not at all. */
const notNamed: readonly (keyof AudioFeatures)[] = ['tempo', 'key', 'mode', 'timeSignature'];

/** Why a row is near another: tempo, key, the features that differ least, and the names they share. */
export function reasonsOf(
  columns: Columns,
  origin: number,
  row: number,
  spreads: Spreads,
  weights: Weights,
): SimilarityReason[] {
  const delta = (name: keyof AudioFeatures): number =>
    (columns.features[name][row] ?? NaN) - (columns.features[name][origin] ?? NaN);
  const nearFeatures = audioFeatureNames
    .filter((name) => !notNamed.includes(name) && weights[name] > 0 && !Number.isNaN(delta(name)))
    .toSorted(
      (left, right) =>
        Math.abs(delta(left) / spreads[left].deviation) -
        Math.abs(delta(right) / spreads[right].deviation),
    )
    .slice(0, NAMED_FEATURES);
  const features = Number.isNaN(delta('tempo'))
    ? nearFeatures
    : ['tempo' as const, ...nearFeatures];
  const [first, ...others] = features.map((feature): SimilarityReason => ({
    kind: 'feature',
    feature,
    delta: rounded(delta(feature)),
  }));
  return [
    ...(first === undefined ? [] : [first]),
    ...keyReasons(columns, origin, row),
    ...others,
    ...sharedNames(columns, origin, row),
  ];
}

function keyReasons(columns: Columns, origin: number, row: number): SimilarityReason[] {
  const from = camelotKeys[columns.camelot[origin] ?? NONE];
  const to = camelotKeys[columns.camelot[row] ?? NONE];
  if (from === undefined || to === undefined) return [];
  const relation = relations.find((match) => compatibleKeys(from, match).includes(to));
  return relation === undefined ? [] : [{ kind: 'key', relation, from, to }];
}

function sharedNames(columns: Columns, origin: number, row: number): SimilarityReason[] {
  const artists = columns
    .artistsOf(origin)
    .filter((artist) => columns.artistsOf(row).includes(artist))
    .map((artist) => columns.artistEntries.get(artist).name);
  const genres = columns
    .genresOf(origin)
    .filter((genre) => columns.genresOf(row).includes(genre))
    .slice(0, NAMED_GENRES)
    .map((genre) => columns.genreEntries.get(genre).name);
  return [
    ...artists.map((name): SimilarityReason => ({ kind: 'artist', name })),
    ...genres.map((genre): SimilarityReason => ({ kind: 'genre', genre })),
  ];
}

/** The reasons in English, such as "−2 BPM, same key, energy +0.03". */
export function reasonText(reasons: readonly SimilarityReason[]): string {
  return reasons.map(describe).join(', ');
}

function describe(reason: SimilarityReason): string {
  switch (reason.kind) {
    case 'feature': {
      const { digits } = featureScales[reason.feature];
      const amount = signed(reason.delta, digits);
      if (reason.feature === 'tempo') return amount === null ? 'same tempo' : `${amount} BPM`;
      if (reason.feature === 'loudness' && amount !== null) return `loudness ${amount} dB`;
      return amount === null ? `same ${reason.feature}` : `${reason.feature} ${amount}`;
    }
    case 'key':
      return keyTexts[reason.relation];
    case 'artist':
      return `also by ${reason.name}`;
    case 'genre':
      return `also ${reason.genre}`;
  }
}

const keyTexts: Readonly<Record<KeyMatch, string>> = {
  exact: 'same key',
  strict: 'neighbouring key',
  relaxed: 'related key',
  boost: 'key that lifts the energy',
};

/** A difference with its sign; null where nothing of it is left after rounding. */
function signed(delta: number, digits: number): string | null {
  const text = Math.abs(delta).toFixed(digits);
  if (Number(text) === 0) return null;
  return `${delta < 0 ? '−' : '+'}${text}`;
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
