/**
 * The delivery tables every service has in its own schema, first version. Migrations call this and migrations never
 * change: a later shape gets a function of its own.
 *
 * - `outbox`: events committed with their cause; `generation` becomes part of the broker's message id, so that an event
 *   can be published again on purpose; `published_at` is when the broker acknowledged it, `confirmed_at` when every
 *   consumer was seen to have had its effect
 * - `broker_watermark`: the newest place in the stream that the broker has acknowledged to this service
 * - `inbox`: which consumer had its effect of which event
 * - `dead_letters`: messages nobody could handle
 */
export function deliveryTablesV1(schema: string): string[] {
  return [
    `CREATE TABLE ${schema}.outbox (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       event_id text NOT NULL UNIQUE,
       generation integer NOT NULL DEFAULT 0,
       subject text NOT NULL,
       payload text NOT NULL,
       created_at timestamptz NOT NULL DEFAULT now(),
       published_at timestamptz,
       stream_sequence bigint,
       confirmed_at timestamptz
     )`,
    `CREATE INDEX outbox_unpublished ON ${schema}.outbox (id) WHERE published_at IS NULL`,
    `CREATE INDEX outbox_unconfirmed ON ${schema}.outbox (subject, id)
      WHERE published_at IS NOT NULL AND confirmed_at IS NULL`,
    `CREATE TABLE ${schema}.broker_watermark (
       stream text PRIMARY KEY,
       stream_created text NOT NULL,
       last_sequence bigint NOT NULL,
       updated_at timestamptz NOT NULL DEFAULT now()
     )`,
    ...consumingTablesV1(schema),
  ];
}

/** The half of the delivery tables that a service needs which listens and states nothing itself. */
export function consumingTablesV1(schema: string): string[] {
  return [
    `CREATE TABLE ${schema}.inbox (
       consumer text NOT NULL,
       event_id text NOT NULL,
       recorded_at timestamptz NOT NULL DEFAULT now(),
       PRIMARY KEY (consumer, event_id)
     )`,
    `CREATE TABLE ${schema}.dead_letters (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       consumer text NOT NULL,
       subject text NOT NULL,
       stream_sequence bigint NOT NULL,
       payload_sha256 text NOT NULL,
       payload_excerpt text NOT NULL,
       reason text NOT NULL,
       deliveries integer NOT NULL,
       recorded_at timestamptz NOT NULL DEFAULT now(),
       UNIQUE (consumer, payload_sha256)
     )`,
  ];
}
