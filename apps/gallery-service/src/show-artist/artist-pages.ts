import type { AlbumPage, ArtistPage, PageQuery, TrackFilter } from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import type { TrackPages } from '../browse-gallery/track-pages.js';
import { topArtists } from '../count-tracks/name-counts.js';
import { Selection } from '../filter-tracks/selection.js';
import type { Library } from '../hold-library/library.js';
import type { LiveLibrary } from '../hold-library/live-library.js';
import { trackFacts } from './track-facts.js';

const LISTED_ARTISTS = 20;
const LISTED_ALBUMS = 200;

/** What stands around the tracks of an artist or album; the tracks themselves are a page of the list, as it is. */
export class ArtistPages {
  constructor(
    private readonly library: LiveLibrary,
    private readonly pages: TrackPages,
  ) {}

  /** @returns the artist's page as JSON @throws RequestProblem `not_found`, `invalid_cursor` */
  async artist(id: string, query: PageQuery): Promise<string> {
    const library = await this.library.current();
    return this.withTracks(describeArtist(library, id), { artistId: id }, query);
  }

  /** @returns the album's page as JSON @throws RequestProblem `not_found`, `invalid_cursor` */
  async album(id: string, query: PageQuery): Promise<string> {
    const library = await this.library.current();
    return this.withTracks(describeAlbum(library, id), { albumId: id }, query);
  }

  private async withTracks(facts: object, filter: TrackFilter, query: PageQuery): Promise<string> {
    const tracks = await this.pages.read({ ...filter, ...query, sort: '-addedAt' });
    return `${JSON.stringify(facts).slice(0, -1)},"tracks":${tracks}}`;
  }
}

function describeArtist(library: Library, id: string): Omit<ArtistPage, 'tracks'> {
  const { columns } = library;
  const rows = new Selection(library, { artistId: id }).rows();
  const artist = columns.artistEntries.find(id);
  if (artist === undefined || rows.length === 0) throw notFound('artist');
  const together = topArtists(columns, rows, LISTED_ARTISTS + 1).filter((other) => other.id !== id);
  return {
    id,
    name: columns.artistEntries.get(artist).name,
    ...trackFacts(library, rows),
    albums: albumsOf(library, rows),
    with: together.slice(0, LISTED_ARTISTS),
  };
}

function albumsOf({ columns }: Library, rows: Uint32Array): ArtistPage['albums'] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const album = columns.albums[row] ?? 0;
    counts.set(album, (counts.get(album) ?? 0) + 1);
  }
  return [...counts]
    .map(([album, count]) => {
      const { folded: _, ...entry } = columns.albumEntries.get(album);
      return { ...entry, count };
    })
    .toSorted(
      (left, right) =>
        compare(right.releaseDate ?? '', left.releaseDate ?? '') || compare(left.name, right.name),
    )
    .slice(0, LISTED_ALBUMS);
}

function describeAlbum(library: Library, id: string): Omit<AlbumPage, 'tracks'> {
  const { columns } = library;
  const rows = new Selection(library, { albumId: id }).rows();
  const album = columns.albumEntries.find(id);
  if (album === undefined || rows.length === 0) throw notFound('album');
  const { folded: _, ...entry } = columns.albumEntries.get(album);
  return {
    ...entry,
    id,
    ...trackFacts(library, rows),
    artists: topArtists(columns, rows, LISTED_ARTISTS).map((artist) => ({
      id: artist.id,
      name: artist.name,
    })),
  };
}

function notFound(what: string): RequestProblem {
  return new RequestProblem('not_found', `There is no such ${what} in this gallery.`);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
