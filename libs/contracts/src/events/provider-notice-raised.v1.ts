import { noticeSchema } from '../words/notice.js';
import { defineEvent } from './event-contract.js';

/** Something about a feature provider that the operator should know. */
export const ProviderNoticeRaisedV1 = defineEvent({
  type: 'ProviderNoticeRaised',
  version: 1,
  subject: 'providers.notice-raised.v1',
  slug: 'provider-notice-raised',
  publisher: 'enrichment-service',
  consumers: ['gateway'],
  data: noticeSchema,
  idOf: (data) => `ProviderNoticeRaised.v1:${data.key}`,
});
