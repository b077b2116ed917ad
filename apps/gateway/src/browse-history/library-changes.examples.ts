import type { LibraryChangePage } from '@app/contracts';

/** Invented changes, for the API's documentation. */
export const exampleChanges: LibraryChangePage = {
  items: [
    {
      trackId: '4AAAAAAAAAAAAAAAAAAAA1',
      change: 'saved',
      changedAt: '2026-08-30T19:05:40.000Z',
    },
    {
      trackId: '4AAAAAAAAAAAAAAAAAAAA2',
      change: 'removed',
      changedAt: '2026-08-29T19:05:12.000Z',
    },
  ],
  nextCursor: 'MjgzMQ',
};
