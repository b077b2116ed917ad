import { replayedEventContracts, type EventContract } from '@app/contracts';
import { durableName } from '@app/messaging';
import { databaseSchemas } from '@app/service-kit';
import type { ChaosSystem } from './chaos-system.js';
import { heardSql } from './heard-events.js';
import { poisonMark } from './faults/message.faults.js';

/** The ids of what is wrong, by what is wrong with it. */
export type Findings = Readonly<Record<string, readonly string[]>>;

/** Each gives the ids of what was lost: an effect that should be there and is not, or says something else. */
function lossesSql(gallery: string): Record<string, string> {
  return {
    'track not in the gallery': `SELECT spotify_id FROM sync.tracks AS t
       WHERE NOT EXISTS (SELECT 1 FROM ${gallery} AS g WHERE g.id = t.spotify_id AND g.described)`,
    'track without metadata': `SELECT spotify_id FROM sync.tracks AS t
       WHERE NOT EXISTS (SELECT 1 FROM sync.track_metadata AS m WHERE m.spotify_id = t.spotify_id)`,
    'track never requested': `SELECT spotify_id FROM sync.tracks AS t
       WHERE NOT EXISTS (SELECT 1 FROM enrichment.feature_requests AS r WHERE r.spotify_id = t.spotify_id)`,
    'request not settled': `SELECT spotify_id FROM enrichment.feature_requests WHERE state <> 'settled'`,
    'request settled without an answer': `SELECT spotify_id FROM enrichment.feature_requests AS r
       WHERE state = 'settled' AND missing_state IS NULL
         AND NOT EXISTS (SELECT 1 FROM enrichment.track_features AS f WHERE f.spotify_id = r.spotify_id)`,
    'feature state differs': `SELECT g.id FROM ${gallery} AS g
       JOIN enrichment.feature_requests AS r ON r.spotify_id = g.id
       WHERE g.feature_state <> CASE
         WHEN EXISTS (SELECT 1 FROM enrichment.track_features AS f WHERE f.spotify_id = g.id) THEN 'enriched'
         ELSE coalesce(r.missing_state, 'pending') END`,
    'figures differ': `SELECT g.id FROM ${gallery} AS g JOIN enrichment.track_features AS f ON f.spotify_id = g.id
       WHERE (g.tempo, g.energy, g.key, g.provider, g.matched_by, g.shared_from)
         IS DISTINCT FROM (f.tempo, f.energy, f.key, f.provider, f.matched_by, f.shared_from)`,
    'saved differs': `SELECT g.id FROM ${gallery} AS g
       LEFT JOIN sync.user_tracks AS u ON u.track_id = g.id
       WHERE g.saved <> (u.track_id IS NOT NULL) OR (g.saved AND g.added_at <> u.added_at)`,
    'change without event': `SELECT sequence::text FROM sync.library_changes AS c
       WHERE NOT EXISTS (SELECT 1 FROM sync.outbox AS o WHERE o.event_id = 'LibraryChanged.v1:' || c.sequence)`,
    'track without event': `SELECT spotify_id FROM sync.track_metadata AS m
       WHERE NOT EXISTS (SELECT 1 FROM sync.outbox AS o WHERE o.event_id = 'TrackDiscovered.v1:' || m.spotify_id)`,
    'features without event': `SELECT spotify_id FROM enrichment.track_features AS f
       WHERE NOT EXISTS (SELECT 1 FROM enrichment.outbox AS o
         WHERE o.event_id = 'TrackEnriched.v1:' || f.spotify_id || ':' || f.provider)`,
    'event not published': `SELECT event_id FROM sync.outbox WHERE published_at IS NULL
       UNION ALL SELECT event_id FROM enrichment.outbox WHERE published_at IS NULL`,
    'event not confirmed': `SELECT event_id FROM sync.outbox WHERE confirmed_at IS NULL AND ${heardSql}
       UNION ALL SELECT event_id FROM enrichment.outbox WHERE confirmed_at IS NULL AND ${heardSql}`,
    'event without effect': replayedEventContracts.flatMap(withoutEffect).join(' UNION ALL '),
    'event given up as a dead letter': `SELECT consumer || ' ' || left(payload_excerpt, 90)
       FROM (SELECT * FROM gallery.dead_letters UNION ALL SELECT * FROM enrichment.dead_letters) AS letters
       WHERE payload_excerpt NOT LIKE '${poisonMark}%'`,
    'track given up as failed': `SELECT spotify_id FROM enrichment.feature_requests WHERE missing_state = 'failed'`,
  };
}

/** The events that a consumer has no inbox row of, for each of its consumers. */
function withoutEffect(contract: EventContract): string[] {
  const { schema } = databaseSchemas[contract.publisher];
  return contract.consumers.map((service) => {
    const consumer = durableName(service, contract);
    return `SELECT '${consumer} ' || event_id FROM ${schema}.outbox AS o
       WHERE subject = '${contract.subject}' AND NOT EXISTS (SELECT 1 FROM ${databaseSchemas[service].schema}.inbox AS i
         WHERE i.consumer = '${consumer}' AND i.event_id = o.event_id)`;
  });
}

/** Each gives the ids of what happened more than once. */
const doublesSql: Record<string, string> = {
  'effect taken twice': `SELECT consumer || ' ' || event_id FROM chaos.effects GROUP BY consumer, event_id HAVING count(*) > 1`,
  'fact stated twice': `SELECT subject || ' ' || string_agg(event_id, ', ')
     FROM (SELECT * FROM sync.outbox UNION ALL SELECT * FROM enrichment.outbox) AS o
     WHERE subject <> 'library.changed.v1' AND ${heardSql}
     GROUP BY subject, payload::json -> 'data' ->> 'spotifyId', payload::json -> 'data' ->> 'attempt'
     HAVING count(*) > 1`,
  'same change twice in a row': `SELECT track_id FROM (
     SELECT track_id, (change, added_at) = lag((change, added_at)) OVER (PARTITION BY owner, track_id ORDER BY sequence)
       AS again FROM sync.library_changes) AS c WHERE again`,
  'event without its row': `SELECT event_id FROM sync.outbox AS o
     WHERE subject = 'library.changed.v1'
       AND NOT EXISTS (SELECT 1 FROM sync.library_changes AS c WHERE 'LibraryChanged.v1:' || c.sequence = o.event_id)`,
  'runs counted more changes than there are': `SELECT counted || ' counted, ' || there || ' there'
     FROM (SELECT (SELECT sum(added + returned + removed) FROM sync.sync_history) AS counted,
                  (SELECT count(*) FROM sync.library_changes) AS there) AS c WHERE counted <> there`,
  'runs counted more tracks than there are': `SELECT counted || ' counted, ' || there || ' there'
     FROM (SELECT (SELECT sum(discovered) FROM sync.sync_history) AS counted,
                  (SELECT count(*) FROM sync.track_metadata) AS there) AS c WHERE counted <> there`,
};

/** Compares what Postgres holds with itself. Empty where nothing is wrong. */
export async function findLosses({ owner }: ChaosSystem): Promise<Findings> {
  const live = await owner.value<string>('(SELECT live FROM gallery.read_model)');
  return run({ owner }, lossesSql(`gallery.${live === 'tracks_b' ? 'tracks_b' : 'tracks_a'}`));
}

export async function findDoubles({ owner }: ChaosSystem): Promise<Findings> {
  return run({ owner }, doublesSql);
}

export function countFindings(findings: Findings): number {
  return Object.values(findings).reduce((sum, ids) => sum + ids.length, 0);
}

async function run(
  { owner }: Pick<ChaosSystem, 'owner'>,
  questions: Readonly<Record<string, string>>,
): Promise<Findings> {
  const findings: Record<string, string[]> = {};
  for (const [what, sql] of Object.entries(questions)) {
    const rows = await owner.rows<{ id: string }>(`SELECT q.id FROM (${sql}) AS q(id)`);
    if (rows.length > 0) findings[what] = rows.map(({ id }) => id);
  }
  return findings;
}
