import type { OwnerDatabase } from './owner-database.js';

const consuming = ['enrichment', 'gallery'] as const;

/**
 * Has Postgres write down every effect that an inbox lets through, in the transaction of the effect: an event that has
 * its effect twice is then seen even where the second one changes nothing.
 */
export async function installLedger(owner: OwnerDatabase): Promise<void> {
  await owner.rows(`
    CREATE SCHEMA chaos;
    CREATE TABLE chaos.effects (
      number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      consumer text NOT NULL,
      event_id text NOT NULL,
      recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
    );
    CREATE INDEX ON chaos.effects (consumer, number);
    CREATE FUNCTION chaos.note_effect() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
    BEGIN
      INSERT INTO chaos.effects (consumer, event_id) VALUES (NEW.consumer, NEW.event_id);
      RETURN NULL;
    END $$;`);
  for (const schema of consuming) {
    await owner.rows(`CREATE TRIGGER note_effect AFTER INSERT ON ${schema}.inbox
      FOR EACH ROW EXECUTE FUNCTION chaos.note_effect()`);
  }
}

/** Makes the gallery forget what it has handled, at once: its inbox lets everything through. */
export async function breakInbox(owner: OwnerDatabase): Promise<void> {
  await owner.rows(`
    CREATE FUNCTION chaos.forget() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
    BEGIN
      DELETE FROM gallery.inbox WHERE consumer = NEW.consumer AND event_id = NEW.event_id;
      RETURN NULL;
    END $$;
    CREATE TRIGGER zz_forget AFTER INSERT ON gallery.inbox FOR EACH ROW EXECUTE FUNCTION chaos.forget();`);
}
