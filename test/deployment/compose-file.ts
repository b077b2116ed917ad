import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { composeSchema } from './compose.schema.js';

export type Environment = Readonly<Record<string, string>>;

/** Compose refuses to start without this variable. */
export class RequiredVariableError extends Error {
  constructor(
    readonly variable: string,
    message: string,
  ) {
    super(`${variable} ${message}`);
    this.name = 'RequiredVariableError';
  }
}

const text = readFileSync('docker-compose.yml', 'utf8');
const variable = /\$\{([A-Z_]+)(?:(:-|:\?)([^}]*))?\}/g;

/** The variables that the file takes from the environment, and in which of the three ways. */
export const interpolations = [...text.matchAll(variable)].map(([, name = '', form = '']) => ({
  name,
  form: z.enum(['', ':-', ':?']).parse(form),
}));

/**
 * The file as Compose reads it with an environment: YAML merges done, variables put in.
 * @throws RequiredVariableError as Compose does, and ZodError for keys that are not known
 */
export function readCompose(environment: Environment): z.infer<typeof composeSchema> {
  return composeSchema.parse(withVariables(parse(text, { merge: true }), environment));
}

function withVariables(value: unknown, environment: Environment): unknown {
  if (typeof value === 'string') return interpolate(value, environment);
  if (Array.isArray(value)) return value.map((item) => withVariables(item, environment));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withVariables(item, environment)]),
  );
}

function interpolate(template: string, environment: Environment): string {
  return template.replaceAll(variable, (_, name: string, form?: string, rest?: string) => {
    const value = environment[name] ?? '';
    if (value !== '' || form === undefined) return value;
    if (form === ':-') return rest ?? '';
    throw new RequiredVariableError(name, rest ?? '');
  });
}

/** Reads a `.env` file: assignments and comments, values as they are. */
export function parseEnvFile(content: string): Environment {
  return Object.fromEntries(
    content
      .split('\n')
      .filter((line) => /^[A-Z_]+=/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}
