import { featureStates, type GallerySummary } from '@app/contracts';
import { wordCounts } from '../count-tracks/name-counts.js';
import type { LiveLibrary } from '../hold-library/live-library.js';

/** Counts of the gallery, hidden tracks included: how complete it is. */
export class GallerySummaryReader {
  constructor(private readonly library: LiveLibrary) {}

  async read(): Promise<GallerySummary> {
    const library = await this.library.current();
    const { columns, size } = library;
    const rows = Uint32Array.from({ length: size }, (_, row) => row);
    return {
      tracks: size,
      saved: rows.reduce((sum, row) => sum + (columns.saved[row] ?? 0), 0),
      byFeatureState: wordCounts(columns.featureState, rows, featureStates),
    };
  }
}
