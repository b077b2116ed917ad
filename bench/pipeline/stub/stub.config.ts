import { z } from 'zod';

const schema = z.object({ PORT: z.coerce.number().int().positive() });

/** Where the stub listens. Throws where PORT is missing. */
export function readStubConfig(): z.infer<typeof schema> {
  return schema.parse(process.env);
}
