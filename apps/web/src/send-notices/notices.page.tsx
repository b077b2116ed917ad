import { PageHead } from '../design/page-head.js';
import stack from '../design/stack.module.css';
import { notices } from '../texts/notices.en.js';
import { NoticeList } from './notice-list.js';
import { WebhooksPanel } from './webhooks-panel.js';

/** What the admin should know, and the servers that are told as well. */
export function NoticesPage() {
  return (
    <div className={stack.stack}>
      <PageHead title={notices.title} lead={notices.lead} />
      <NoticeList />
      <WebhooksPanel />
    </div>
  );
}
