import { noticeSchema } from '../words/notice.js';
import { defineEvent } from './event-contract.js';

/** Something about the library, its connection to Spotify or a run that the operator should know. */
export const LibraryNoticeRaisedV1 = defineEvent({
  type: 'LibraryNoticeRaised',
  version: 1,
  subject: 'library.notice-raised.v1',
  slug: 'library-notice-raised',
  publisher: 'sync-service',
  consumers: ['gateway'],
  data: noticeSchema,
  idOf: (data) => `LibraryNoticeRaised.v1:${data.key}`,
});
