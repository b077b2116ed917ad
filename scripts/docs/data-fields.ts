import { z } from 'zod';

/** One line of an event's table: where the value stands, what it is, and what bounds it. */
export interface DataField {
  /** `album.name`, `artists[].id` */
  readonly path: string;
  readonly type: string;
  readonly bounds: string;
}

/** The parts of JSON Schema that event data is made of. */
const jsonSchemaSchema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  get anyOf() {
    return z.array(jsonSchemaSchema).optional();
  },
  get items() {
    return jsonSchemaSchema.optional();
  },
  get properties() {
    return z.record(z.string(), jsonSchemaSchema).optional();
  },
});
type JsonSchema = z.infer<typeof jsonSchemaSchema>;

/** The fields of an event's data, in the order of its contract; an object's own fields follow it. */
export function dataFields(schema: z.ZodType): DataField[] {
  return fieldsOf(jsonSchemaSchema.parse(z.toJSONSchema(schema)), '');
}

function fieldsOf(schema: JsonSchema, prefix: string): DataField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const path = `${prefix}${name}`;
    const value = withoutNull(property);
    const field = { path, type: typeOf(property), bounds: boundsOf(value) };
    const inner = value.items ?? value;
    return [field, ...fieldsOf(inner, value.items === undefined ? `${path}.` : `${path}[].`)];
  });
}

function typeOf(schema: JsonSchema): string {
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.items !== undefined) return `array of ${typeOf(schema.items)}`;
  if (schema.format === 'date-time') return 'time (ISO 8601, UTC)';
  if (schema.format === 'uri') return 'URL';
  return [schema.type ?? 'any'].flat().join(' or ');
}

function withoutNull(schema: JsonSchema): JsonSchema {
  return schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
}

function boundsOf(schema: JsonSchema): string {
  if (schema.enum !== undefined)
    return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.pattern !== undefined && schema.format === undefined) return `\`${schema.pattern}\``;
  const upper = schema.maximum === Number.MAX_SAFE_INTEGER ? undefined : schema.maximum;
  return [
    bound('from', schema.minimum === Number.MIN_SAFE_INTEGER ? undefined : schema.minimum),
    bound('above', schema.exclusiveMinimum),
    bound('to', upper),
    ...lengths(schema),
  ]
    .flat()
    .join(' ');
}

function lengths({ minLength, maxLength }: JsonSchema): string[] {
  if (minLength !== undefined && minLength === maxLength) return [`${minLength} characters`];
  if (minLength === 1 && maxLength === undefined) return ['not empty'];
  return [bound('at least', minLength), bound('at most', maxLength)].flat();
}

function bound(word: string, value: number | undefined): string[] {
  return value === undefined ? [] : [`${word} ${value}`];
}
