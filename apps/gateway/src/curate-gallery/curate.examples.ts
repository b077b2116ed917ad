import type { HiddenList, RecordingDecision } from '@app/contracts';
import { exampleTrack } from '../browse-gallery/gallery.examples.js';

export const exampleDecision: RecordingDecision = {
  id: 12,
  kind: 'split',
  trackId: exampleTrack.id,
  otherId: null,
  decidedAt: '2026-09-01T08:00:00.000Z',
  undoneAt: null,
};

export const exampleHidden: HiddenList = {
  tracks: [{ track: exampleTrack, hiddenAt: '2026-09-01T08:00:00.000Z' }],
  artists: [
    {
      id: '6AAAAAAAAAAAAAAAAAAAA2',
      name: 'The Foghorns',
      tracks: 3,
      hiddenAt: '2026-09-01T08:01:00.000Z',
    },
  ],
};
