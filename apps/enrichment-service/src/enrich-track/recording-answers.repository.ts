import type { FeatureProvider } from '@app/contracts';
import type { EntityManager } from 'typeorm';

/** A whole recording that a provider has nothing for, until it is asked again. */
export interface RecordingAnswer {
  readonly isrc: string;
  readonly outcome: 'not_found' | 'no_audio';
  readonly answeredAt: Date;
  readonly askAgainAt: Date;
}

/** Remembers what holds for all tracks of a recording, so that one question a round is enough for all of them. */
export async function recordRecordingAnswers(
  manager: EntityManager,
  provider: FeatureProvider,
  answers: readonly RecordingAnswer[],
): Promise<void> {
  if (answers.length === 0) return;
  await manager.query(
    `INSERT INTO enrichment.recording_answers AS a (provider, isrc, outcome, answered_at, ask_again_at)
     SELECT DISTINCT ON (isrc) $2, isrc, outcome, "answeredAt", "askAgainAt"
       FROM json_to_recordset($1::json) AS row(isrc text, outcome text, "answeredAt" timestamptz, "askAgainAt" timestamptz)
      ORDER BY isrc, "answeredAt" DESC
     ON CONFLICT (provider, isrc) DO UPDATE
       SET outcome = excluded.outcome, answered_at = excluded.answered_at, ask_again_at = excluded.ask_again_at
     WHERE a.answered_at < excluded.answered_at`,
    [JSON.stringify(answers), provider],
  );
}

/** Forgets what was known of the recordings of these tracks: they are to be asked for again. */
export async function forgetRecordingAnswers(
  manager: EntityManager,
  spotifyIds: readonly string[],
  now: Date,
): Promise<void> {
  await manager.query(
    `UPDATE enrichment.recording_answers AS a
        SET ask_again_at = $2
       FROM enrichment.feature_requests AS r
      WHERE r.spotify_id = ANY ($1) AND r.isrc = a.isrc AND r.provider = a.provider AND a.ask_again_at > $2`,
    [spotifyIds, now],
  );
}
