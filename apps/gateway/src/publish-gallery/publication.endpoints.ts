import { z } from 'zod';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';

export const publicationSchema = z
  .strictObject({ published: z.boolean().describe('true: everybody may browse the gallery') })
  .meta({ id: 'Publication' });
export type PublicationBody = z.infer<typeof publicationSchema>;

export const publishGalleryEndpoint = defineEndpoint({
  operationId: 'publishGallery',
  method: 'PUT',
  path: '/api/admin/gallery/publication',
  tag: 'Admin',
  summary: 'Open the gallery to everybody, or close it',
  access: 'admin',
  limit: 'write',
  body: publicationSchema,
  bodyExample: { published: true },
  answers: {
    200: {
      description: 'What holds from now on; other replicas follow within 2 s.',
      schema: publicationSchema,
      example: { published: true },
    },
  },
});
