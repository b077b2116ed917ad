import { z } from 'zod';
import { noticeSchema } from '../words/notice.js';

/** `GET /api/admin/notices`: the newest notices first. */
export const noticeListSchema = z
  .object({ items: z.array(noticeSchema) })
  .meta({ id: 'NoticeList' });
export type NoticeList = z.infer<typeof noticeListSchema>;
