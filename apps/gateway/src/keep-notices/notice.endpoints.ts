import { noticeListSchema } from '@app/contracts';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';
import { exampleNotice } from './notice.examples.js';

export const listNoticesEndpoint = defineEndpoint({
  operationId: 'listNotices',
  method: 'GET',
  path: '/api/admin/notices',
  tag: 'Admin',
  summary: 'The last 100 notices, the newest first',
  access: 'admin',
  limit: 'read',
  answers: {
    200: {
      description: 'The notices.',
      schema: noticeListSchema,
      example: { items: [exampleNotice] },
    },
  },
});
