import fc from 'fast-check';
import type { ApiDescription, Schema } from './described-operations.js';

/** Values that a schema allows. Addresses lead nowhere: nothing outside is called. */
export function validValue(api: ApiDescription, given: Schema, depth = 0): fc.Arbitrary<unknown> {
  const schema = api.resolve(given);
  if (schema['const'] !== undefined) return fc.constant(schema['const']);
  const choices = schema['enum'];
  if (Array.isArray(choices)) return fc.constantFrom(...(choices as unknown[]));
  const either = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (either !== undefined)
    return fc.oneof(...either.map((one) => validValue(api, one, depth + 1)));
  switch (typeOf(schema)) {
    case 'integer':
      return fc.integer({
        min: bound(schema, 'minimum', -1_000),
        max: bound(schema, 'maximum', 1_000),
      });
    case 'number':
      return numberWithin(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(validValue(api, (schema['items'] ?? {}) as Schema, depth + 1), {
        minLength: bound(schema, 'minItems', 0),
        maxLength: Math.min(bound(schema, 'maxItems', 4), 4),
      });
    case 'object':
      return objectOf(api, schema, depth);
    case 'string':
      return stringOf(schema);
    default:
      return fc.jsonValue();
  }
}

function typeOf(schema: Schema): unknown {
  const type = schema['type'];
  if (Array.isArray(type)) return type[0] as unknown;
  return type ?? (schema['properties'] === undefined ? undefined : 'object');
}

function bound(schema: Schema, name: string, fallback: number): number {
  const value = schema[name];
  return typeof value === 'number' ? value : fallback;
}

function numberWithin(schema: Schema): fc.Arbitrary<number> {
  const above = schema['exclusiveMinimum'];
  const min = typeof above === 'number' ? above + 0.001 : bound(schema, 'minimum', -1_000);
  const max = bound(schema, 'maximum', Math.max(min, 1_000));
  return fc.oneof(
    fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
    fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(3))),
  );
}

function objectOf(api: ApiDescription, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const required = (schema['required'] ?? []) as string[];
  if (depth > 6) return fc.constant({});
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, validValue(api, one, depth + 1)]),
  );
  return fc.record(fields, { requiredKeys: required });
}

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'date-time': fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  date: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  uri: fc.stringMatching(/^[a-z]{1,8}$/).map((path) => `http://127.0.0.1:9/${path}`),
  uuid: fc.uuid(),
};

function stringOf(schema: Schema): fc.Arbitrary<string> {
  const format = schema['format'];
  if (typeof format === 'string' && formats[format] !== undefined) return formats[format];
  const pattern = schema['pattern'];
  if (typeof pattern === 'string') {
    return fc.stringMatching(new RegExp(pattern)).filter((text) => text.length < 900);
  }
  const minLength = bound(schema, 'minLength', 0);
  const maxLength = Math.max(minLength, Math.min(bound(schema, 'maxLength', 30), 30));
  const word = fc.stringMatching(/^[a-z]+$/).map((text) => text.slice(0, 12));
  return fc
    .oneof(fc.string({ minLength, maxLength, unit: 'grapheme' }), word)
    .filter((text) => text.length >= minLength && text.trim().length >= minLength);
}

/** Text that parsers have stumbled over. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '\0',
    '%00',
    '../../etc/passwd',
    "' OR 1=1 --",
    '‮gnirts‬',
    '\uFEFF',
    '١٢٣',
    'NaN',
    'Infinity',
    '-0',
    '1e309',
    '0x10',
    '[object Object]',
    'null',
    '__proto__',
    '<script>alert(1)</script>',
    '💥'.repeat(40),
    'a'.repeat(3_000),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
