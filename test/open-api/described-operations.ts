import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { z } from 'zod';
import type { ApiAnswer } from './api-caller.js';

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;

const schemaSchema = z.record(z.string(), z.unknown());
export type Schema = z.infer<typeof schemaSchema>;

const mediaSchema = z.record(z.string(), z.looseObject({ schema: schemaSchema }));
const parameterSchema = z.looseObject({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  schema: schemaSchema,
});
const operationSchema = z.looseObject({
  operationId: z.string(),
  security: z.array(z.record(z.string(), z.unknown())),
  parameters: z.array(parameterSchema),
  requestBody: z.looseObject({ required: z.boolean(), content: mediaSchema }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: mediaSchema.optional() })),
});
const documentSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.looseObject({ schemas: z.record(z.string(), schemaSchema) }),
});

export type Parameter = z.infer<typeof parameterSchema>;

/** One operation of the description; `path` has its parameters in braces. */
export interface DescribedOperation extends z.infer<typeof operationSchema> {
  readonly method: string;
  readonly path: string;
}

/** The gateway's own description of itself, and what it says of an answer. */
export class ApiDescription {
  readonly operations: readonly DescribedOperation[];
  private readonly document: z.infer<typeof documentSchema>;
  private readonly ajv: Ajv2020;
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(document: unknown) {
    this.document = documentSchema.parse(document);
    this.operations = Object.entries(this.document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({
        ...operation,
        method: method.toUpperCase(),
        path,
      })),
    );
    this.ajv = new Ajv2020({ strict: false, logger: false });
    addFormats(this.ajv);
    this.ajv.addSchema({ $id: 'openapi', components: this.document.components });
  }

  /** A schema with its reference followed, one step. */
  resolve(schema: Schema): Schema {
    const reference = schema['$ref'];
    if (typeof reference !== 'string') return schema;
    const found = this.document.components.schemas[reference.split('/').at(-1) ?? ''];
    if (found === undefined) throw new Error(`${reference} leads nowhere`);
    return found;
  }

  /** @returns what of an answer is not as described; null where all of it is */
  objection(operation: DescribedOperation, { status, mediaType, body }: ApiAnswer): string | null {
    const described = operation.responses[String(status)];
    if (described === undefined) return `status ${status} is not described`;
    const media = Object.entries(described.content ?? {});
    if (media.length === 0) return body === '' ? null : `an empty body was described`;
    const [type, found] = media.find(([one]) => one === mediaType) ?? [];
    if (type === undefined || found === undefined) return `${mediaType} is not described`;
    if (!type.endsWith('json')) return null;
    return this.mismatch(`${operation.operationId} ${status} ${type}`, found.schema, body);
  }

  /** @returns what keeps a body from being a problem document */
  problemObjection(body: string): string | null {
    return this.mismatch('problem', { $ref: '#/components/schemas/Problem' }, body);
  }

  private mismatch(name: string, schema: Schema, body: string): string | null {
    let validate = this.validators.get(name);
    if (validate === undefined) {
      const text = JSON.stringify(schema).replaceAll('"#/components', '"openapi#/components');
      validate = this.ajv.compile(schemaSchema.parse(JSON.parse(text)));
      this.validators.set(name, validate);
    }
    let value: unknown;
    try {
      value = JSON.parse(body);
    } catch {
      return 'the body is not JSON';
    }
    return validate(value) ? null : this.ajv.errorsText(validate.errors);
  }
}
