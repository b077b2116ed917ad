import type { ChaosSystem } from '../chaos-system.js';
import type { SeededRandom } from '../seeded-random.js';

/** Has Spotify and SoundCharts give bad answers to some of the next calls. */
export async function upsetProvider(
  { sandbox }: ChaosSystem,
  kind: 'provider-429' | 'provider-503' | 'provider-truncated' | 'provider-hang',
  random: SeededRandom,
): Promise<void> {
  const times = random.between(1, 4);
  await sandbox.queueFaults([
    { ...spotifyAnswer(kind), provider: 'spotify', times: 1 },
    { ...soundchartsAnswer(kind), provider: 'soundcharts', times },
  ]);
}

type Kind = Parameters<typeof upsetProvider>[1];

function spotifyAnswer(kind: Kind): object {
  if (kind === 'provider-429') return { status: 429, headers: { 'retry-after': '1' } };
  return anyAnswer(kind, '{"items":[{"added_at":"2026-');
}

function soundchartsAnswer(kind: Kind): object {
  if (kind === 'provider-429') {
    const errors = [{ key: 'rate', code: 429, message: 'Maximum request count reached.' }];
    return { status: 429, headers: { 'x-ratelimit-reset': '1' }, body: { errors } };
  }
  return anyAnswer(kind, '{"object":{"uuid":"7d');
}

function anyAnswer(kind: Exclude<Kind, 'provider-429'>, beginning: string): object {
  switch (kind) {
    case 'provider-503':
      return { status: 503 };
    case 'provider-truncated':
      return { status: 200, headers: { 'content-type': 'application/json' }, body: beginning };
    case 'provider-hang':
      return { hang: true };
  }
}
