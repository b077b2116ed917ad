import {
  failedRequestSchema,
  type FailedRequest,
  type FailedRequestPage,
  type FailedRequestStatus,
  type ProviderOutcome,
} from '@app/contracts';
import type { DataSource } from 'typeorm';
import { z } from 'zod';

/** A page of the list. `cursor` is the place after the page before. */
export interface FailedRequestQuery {
  readonly status?: FailedRequestStatus | undefined;
  readonly outcome?: ProviderOutcome | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const cursorSchema = z.tuple([z.iso.datetime(), z.string().regex(/^\d{1,19}$/)]);

type Row = Record<keyof FailedRequest, unknown> & {
  readonly id: string;
  readonly moment: string;
};

/** What failed, one row per track, for people. */
export class FailedRequestListRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns null for a cursor that is none */
  async list(query: FailedRequestQuery): Promise<FailedRequestPage | null> {
    const after = query.cursor === undefined ? null : parseCursor(query.cursor);
    if (query.cursor !== undefined && after === null) return null;
    const rows = await this.dataSource.query<Row[]>(
      `SELECT f.id, to_char(f.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS moment,
              f.spotify_id AS "spotifyId", coalesce(r.name, '') AS name, coalesce(r.artists, '') AS artists, r.isrc,
              f.provider, f.status, f.outcome, f.error_code AS "errorCode", f.error_message AS "errorMessage",
              f.error_response AS "errorResponse", f.response_sha256 AS "responseSha256",
              f.attempt_count AS attempts, f.max_attempts AS "maxAttempts", f.next_retry_at AS "nextRetryAt",
              f.created_at AS "createdAt", f.updated_at AS "updatedAt"
         FROM enrichment.failed_requests AS f
         LEFT JOIN enrichment.feature_requests AS r ON r.spotify_id = f.spotify_id AND r.provider = f.provider
        WHERE ($1::text IS NULL AND f.status NOT IN ('resolved', 'dismissed') OR f.status = $1)
          AND ($2::text IS NULL OR f.outcome = $2)
          AND ($3::timestamptz IS NULL OR (f.updated_at, f.id) < ($3, $4::bigint))
        ORDER BY f.updated_at DESC, f.id DESC
        LIMIT $5`,
      [
        query.status ?? null,
        query.outcome ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        query.limit,
      ],
    );
    const last = rows.length < query.limit ? undefined : rows.at(-1);
    return {
      items: rows.map(toItem),
      nextCursor: last === undefined ? null : makeCursor(last),
      open: await this.countOpen(),
    };
  }

  private async countOpen(): Promise<FailedRequestPage['open']> {
    const rows = await this.dataSource.query<{ outcome: ProviderOutcome; tracks: number }[]>(
      `SELECT outcome, count(*)::int AS tracks FROM enrichment.failed_requests
        WHERE status NOT IN ('resolved', 'dismissed') GROUP BY outcome`,
    );
    return Object.fromEntries(rows.map(({ outcome, tracks }) => [outcome, tracks]));
  }
}

/** The schema leaves out what is only there for the order. */
function toItem(row: Row): FailedRequest {
  const iso = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);
  return failedRequestSchema.parse(
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, iso(value)])),
  );
}

function makeCursor({ moment, id }: Row): string {
  return Buffer.from(JSON.stringify([moment, id])).toString('base64url');
}

function parseCursor(cursor: string): z.infer<typeof cursorSchema> | null {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
