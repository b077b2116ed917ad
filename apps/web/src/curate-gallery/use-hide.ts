import { useMutation, useQueryClient } from '@tanstack/react-query';
import { hiddenQuery } from '../api/admin-queries.js';
import { setHidden, type HideKind } from '../api/curation.client.js';

export interface HideChange {
  readonly kind: HideKind;
  readonly id: string;
  readonly hidden: boolean;
}

/** What the gallery shows, wherever the page has it in its cache. */
const galleryKeys = ['tracks', 'facets', 'track', 'similar', 'recording', 'points', 'stats'];

/** Hides and shows; everything that was read of the gallery before is asked for anew when it is looked at. */
export function useHide() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, id, hidden }: HideChange) => setHidden(kind, id, hidden),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: hiddenQuery.queryKey });
      queryClient.removeQueries({
        predicate: (query) =>
          galleryKeys.includes(String(query.queryKey[0])) && query.getObserversCount() === 0,
      });
    },
  });
}
