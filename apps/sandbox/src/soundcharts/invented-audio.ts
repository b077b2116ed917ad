import type { SeededRandom } from '../world/seeded-random.js';
import type { GenreProfile } from './genre-profiles.js';
import type { SongAudio } from './song.js';

/** Pitch classes by how often recordings are in them: C, G, D and A lead. */
const keys = [0, 0, 0, 7, 7, 7, 2, 2, 2, 9, 9, 9, 4, 4, 5, 5, 11, 11, 1, 1, 6, 8, 10, 3] as const;

/**
 * Invents features that hang together as they do in music: loud is energetic and seldom acoustic, a steady tempo near
 * 120 is danceable. Precision as SoundCharts gives it: two decimals. Zeros are real values here, as they are there.
 */
export function inventAudio(random: SeededRandom, genre: GenreProfile): SongAudio {
  const energy = inside(random.normal(genre.energy, 0.17));
  const calm = genre.energy - energy;
  const tempo = Math.min(210, Math.max(52, random.normal(genre.tempo, 24)));
  const steadiness = 0.12 - Math.abs(tempo - 120) / 400;
  const danceability = inside(random.normal(genre.danceability + steadiness, 0.12));
  const mode = random.chance(0.62) ? 1 : 0;
  const valence = inside(
    random.normal(
      genre.valence + (mode - 0.6) * 0.1 + (danceability - genre.danceability) * 0.4,
      0.2,
    ),
  );
  return {
    acousticness: unit(random.normal(genre.acousticness + calm * 0.8, 0.18)),
    danceability,
    energy,
    instrumentalness: random.chance(genre.instrumental)
      ? unit(random.normal(0.82, 0.12))
      : unit(random.exponential(0.004)),
    key: random.pick(keys),
    liveness: random.chance(0.04)
      ? unit(random.normal(0.88, 0.06))
      : unit(0.05 + random.exponential(0.09)),
    loudness: round(Math.min(-0.5, -21 + energy * 17 + random.normal(0, 1.6))),
    mode,
    speechiness: unit(0.025 + random.exponential(Math.max(0.01, genre.speechiness - 0.02))),
    tempo: round(tempo),
    timeSignature: timeSignature(random.next()),
    valence,
  };
}

function timeSignature(draw: number): number {
  if (draw < 0.06) return 3;
  return draw < 0.07 ? 5 : 4;
}

/** Cut off at 0 and 1: many pieces have none at all of it. */
function unit(value: number): number {
  return round(Math.min(1, Math.max(0, value)));
}

/** Turned back at the ends instead of cut off, so that they are as rare as they are in music. */
function inside(value: number): number {
  if (value > 0.99) return unit(1.98 - value);
  return unit(value < 0.01 ? 0.02 - value : value);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
