import { StandardSchemaValidationPipe } from '@nestjs/common';
import { InvalidRequest } from './invalid-request.errors.js';

type Issues = Parameters<
  NonNullable<
    NonNullable<ConstructorParameters<typeof StandardSchemaValidationPipe>[0]>['exceptionFactory']
  >
>[0];

/** Parses what `@Query`, `@Param` and `@Body` declare a schema for. */
export function inputPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues: Issues) =>
      new InvalidRequest(
        issues.map(({ path, message }) => ({
          path: (path ?? []).map(segmentText).join('.'),
          message,
        })),
      ),
  });
}

function segmentText(segment: PropertyKey | { readonly key: PropertyKey }): string {
  return String(typeof segment === 'object' ? segment.key : segment);
}
