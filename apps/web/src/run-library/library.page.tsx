import { useQuery } from '@tanstack/react-query';
import { syncRunsQuery } from '../api/queries.js';
import { FirstSteps } from '../check-setup/first-steps.js';
import { SpotifyCheckPanel } from '../check-setup/spotify-check-panel.js';
import { PageHead } from '../design/page-head.js';
import stack from '../design/stack.module.css';
import { sync } from '../texts/library.en.js';
import { ApprovalPanel } from './approval-panel.js';
import { ConnectionPanel } from './connection-panel.js';
import { LiveMark } from './live-mark.js';
import { RunHistory } from './run-history.js';
import { SyncPanel } from './sync-panel.js';

/** What comes in from Spotify: the run that reads it, the connection it needs, and what waits for a word. */
export function LibraryPage() {
  const { data: runs } = useQuery(syncRunsQuery);
  const awaiting = runs?.items.filter(({ state }) => state === 'awaiting_approval') ?? [];
  return (
    <div className={stack.stack}>
      <PageHead title={sync.title} lead={sync.lead}>
        <LiveMark />
      </PageHead>
      {awaiting.map((run) => (
        <ApprovalPanel key={run.id} run={run} />
      ))}
      <FirstSteps />
      <div className={stack.column} data-place="main">
        <SyncPanel />
        <SpotifyCheckPanel />
      </div>
      <ConnectionPanel />
      <RunHistory />
    </div>
  );
}
