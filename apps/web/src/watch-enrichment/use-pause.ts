import type { EnrichmentPause } from '@app/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { pauseEnrichment } from '../api/enrichment.client.js';
import { enrichmentQuery } from '../api/queries.js';

/** Stops and resumes providers; what holds then is read again, and told by the live events as well. */
export function usePause() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (pause: EnrichmentPause) => pauseEnrichment(pause),
    onSettled: () => queryClient.invalidateQueries({ queryKey: enrichmentQuery.queryKey }),
  });
}
