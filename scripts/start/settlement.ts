import type { EnrichmentStatus, GallerySummary, LibraryStatus } from '@app/contracts';

/** The three views of the same tracks: as synced, as enriched, as shown. */
export interface Observation {
  readonly library: LibraryStatus;
  readonly enrichment: EnrichmentStatus;
  readonly gallery: GallerySummary;
}

/**
 * What is still to happen until every track has arrived everywhere and has been asked for once; empty when all is
 * settled. Requests that are put off to a later time count as settled.
 */
export function openEnds({ library, enrichment, gallery }: Observation): string[] {
  const { queue, missing } = enrichment;
  const requested = queue.pending + queue.leased + queue.settled;
  const answered = enrichment.enriched + missing.not_found + missing.no_audio + missing.failed;
  const known = library.tracksKnown;
  const shown = gallery.byFeatureState;
  return [
    expect('events of sync-service to publish', library.unpublishedEvents, 0),
    expect('tracks known to enrichment', requested, known),
    expect('feature requests due', enrichment.due, 0),
    expect('feature requests under way', enrichment.leased, 0),
    expect('events of enrichment-service to publish', enrichment.unpublishedEvents, 0),
    expect('tracks in the gallery', gallery.tracks, known),
    expect('saved tracks in the gallery', gallery.saved, library.tracksSaved),
    expect('enriched tracks in the gallery', shown.enriched, enrichment.enriched),
    expect('tracks not found in the gallery', shown.not_found, missing.not_found),
    expect('tracks without audio in the gallery', shown.no_audio, missing.no_audio),
    expect('failed tracks in the gallery', shown.failed, missing.failed),
    expect('pending tracks in the gallery', shown.pending, Math.max(0, known - answered)),
  ].flat();
}

function expect(what: string, is: number, shouldBe: number): string[] {
  return is === shouldBe ? [] : [`${what}: ${is}, not ${shouldBe}`];
}
