import type { LibraryChangeKind } from '@app/contracts';

export const changes = {
  title: 'Changes',
  lead: 'What came, went and came back, as the syncs noticed it.',
  empty: 'Nothing has changed yet',
  emptyText: 'The first sync puts every saved track here.',
  kinds: {
    saved: 'saved',
    removed: 'removed',
    returned: 'came back',
  } satisfies Record<LibraryChangeKind, string>,
  hiddenTrack: 'A track that the gallery does not show',
  end: 'This is where it began.',
};
