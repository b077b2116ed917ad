import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/queries.js';
import { PageHead } from '../design/page-head.js';
import stack from '../design/stack.module.css';
import { curation } from '../texts/curation.en.js';
import { HiddenPanel } from './hidden-panel.js';
import { PublicationPanel } from './publication-panel.js';
import { TrackFinder } from './track-finder.js';

/** Who sees the gallery, and what of it. */
export function CurationPage() {
  const { data: session } = useQuery(sessionQuery);
  return (
    <div className={stack.stack}>
      <PageHead title={curation.title} lead={curation.lead} />
      {session && <PublicationPanel published={session.galleryPublished} />}
      <TrackFinder />
      <HiddenPanel />
    </div>
  );
}
