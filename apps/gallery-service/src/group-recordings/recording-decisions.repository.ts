import type { RecordingDecision, RecordingDecisionBody } from '@app/contracts';
import type { DataSource } from 'typeorm';

interface DecisionRow {
  readonly id: string;
  readonly kind: RecordingDecision['kind'];
  readonly track_id: string;
  readonly other_id: string | null;
  readonly decided_at: Date;
  readonly undone_at: Date | null;
}

/** The log of the admin's decisions about recordings. Nothing in it is changed; an undo is a row of its own. */
export class RecordingDecisionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async decide(decision: RecordingDecisionBody, decidedBy: string): Promise<RecordingDecision> {
    return this.dataSource.transaction(async (manager) => {
      const rows = await manager.query<DecisionRow[]>(
        `INSERT INTO gallery.recording_decisions (kind, track_id, other_id, decided_by)
         VALUES ($1, $2, $3, $4) RETURNING *, NULL::timestamptz AS undone_at`,
        [
          decision.kind,
          decision.trackId,
          decision.kind === 'join' ? decision.otherId : null,
          decidedBy,
        ],
      );
      await manager.query(`UPDATE gallery.curation SET version = version + 1`);
      return toDecision(rows[0]);
    });
  }

  /** @returns null where there is no such decision */
  async undo(id: number, undoneBy: string): Promise<RecordingDecision | null> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO gallery.recording_undos (decision_id, undone_by)
         SELECT id, $2 FROM gallery.recording_decisions WHERE id = $1
         ON CONFLICT DO NOTHING`,
        [id, undoneBy],
      );
      await manager.query(`UPDATE gallery.curation SET version = version + 1`);
      const rows = await manager.query<DecisionRow[]>(`${decisionsSql} WHERE id = $1`, [id]);
      return rows[0] === undefined ? null : toDecision(rows[0]);
    });
  }

  /** The newest first. */
  async list(): Promise<RecordingDecision[]> {
    const rows = await this.dataSource.query<DecisionRow[]>(`${decisionsSql} ORDER BY id DESC`);
    return rows.map(toDecision);
  }
}

const decisionsSql = `SELECT id, kind, track_id, other_id, decided_at, undone_at
  FROM gallery.recording_decisions LEFT JOIN gallery.recording_undos ON decision_id = id`;

function toDecision(row: DecisionRow | undefined): RecordingDecision {
  if (row === undefined) throw new Error('an inserted decision is returned');
  return {
    id: Number(row.id),
    kind: row.kind,
    trackId: row.track_id,
    otherId: row.other_id,
    decidedAt: row.decided_at.toISOString(),
    undoneAt: row.undone_at?.toISOString() ?? null,
  };
}
