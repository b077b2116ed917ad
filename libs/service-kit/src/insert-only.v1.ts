/**
 * Makes a table insert-only, whoever asks: no grant to change rows, and a trigger that refuses UPDATE, DELETE and
 * TRUNCATE even in replica mode (`ENABLE ALWAYS`). Only the tables' owner could take the trigger away, and no service
 * logs in as the owner. Migrations call this and never change: a later form gets a function of its own.
 *
 * @param role the service's role; it may read and add rows
 * @returns SQL statements
 */
export function insertOnlyTableV1(schema: string, table: string, role: string): string[] {
  return [
    `CREATE OR REPLACE FUNCTION ${schema}.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       RAISE EXCEPTION '%.% is insert-only: % is refused', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP
         USING ERRCODE = 'insufficient_privilege';
     END $$`,
    `CREATE TRIGGER insert_only
       BEFORE UPDATE OR DELETE OR TRUNCATE ON ${schema}.${table}
       FOR EACH STATEMENT EXECUTE FUNCTION ${schema}.refuse_change()`,
    `ALTER TABLE ${schema}.${table} ENABLE ALWAYS TRIGGER insert_only`,
    `REVOKE ALL ON ${schema}.${table} FROM PUBLIC, ${role}`,
    `GRANT SELECT, INSERT ON ${schema}.${table} TO ${role}`,
  ];
}
