import { describe, expect, it } from '@jest/globals';
import type { LocalTrackObject } from '../spotify-web-api/local-track-object.js';
import type { SavedTrackObject } from '../spotify-web-api/saved-track-object.js';
import type { TrackObject } from '../spotify-web-api/track-object.js';
import { parseExportifyCsv } from './exportify-csv.js';

const id = (letter: string): string => letter.repeat(22);
const track = (letter: string): string => `spotify:track:${id(letter)}`;
const artist = (letter: string): string => `spotify:artist:${id(letter)}`;
const album = (letter: string): string => `spotify:album:${id(letter)}`;

const watsonboxHeader =
  'Track URI,Track Name,Artist URI(s),Artist Name(s),Album URI,Album Name,Album Artist URI(s),Album Artist Name(s),' +
  'Album Release Date,Album Image URL,Disc Number,Track Number,Track Duration (ms),Track Preview URL,Explicit,' +
  'Popularity,ISRC,Added By,Added At';
const watsonboxRow =
  `${track('A')},Tide Table,"${artist('a')}, ${artist('b')}","Mira Holtby\\, Tobin & Co, Kettle",${album('z')},` +
  `Harbour Lights,${artist('a')},"Mira Holtby\\, Tobin & Co",2019-03-22,https://i.scdn.co/image/cover1,1,11,217346,` +
  'https://p.scdn.co/mp3-preview/x,True,51,gb-xxx-19-00001,,2026-08-30T19:04:11Z';

function bareRow(uri: string, name: string, date: string): string {
  return `${uri},${name},${artist('v')},,${album('w')},,${artist('v')},Various Artists,${date},,1,1,0,,False,0,,,2015-12-12T13:49:45Z`;
}

function itemsOf(text: string): readonly SavedTrackObject[] {
  return parseExportifyCsv('library.csv', text).items as readonly SavedTrackObject[];
}

function firstTrack(text: string): TrackObject | LocalTrackObject | null | undefined {
  return itemsOf(text)[0]?.track;
}

const expectedTrack = {
  id: id('A'),
  uri: track('A'),
  name: 'Tide Table',
  artists: [
    { id: id('a'), name: 'Mira Holtby, Tobin & Co', uri: artist('a') },
    { id: id('b'), name: 'Kettle', uri: artist('b') },
  ],
  album: {
    id: id('z'),
    name: 'Harbour Lights',
    album_type: 'album',
    artists: [{ id: id('a'), name: 'Mira Holtby, Tobin & Co' }],
    images: [{ url: 'https://i.scdn.co/image/cover1', height: 640, width: 640 }],
    release_date: '2019-03-22',
    release_date_precision: 'day',
    total_tracks: 11,
  },
  disc_number: 1,
  track_number: 11,
  duration_ms: 217346,
  explicit: true,
  external_ids: { isrc: 'gb-xxx-19-00001' },
  is_local: false,
  is_playable: true,
  preview_url: null,
};

describe('an Exportify file', () => {
  it('of watsonbox becomes whole track objects', () => {
    expect(itemsOf(`${watsonboxHeader}\n${watsonboxRow}\n`)).toMatchObject([
      { added_at: '2026-08-30T19:04:11Z', track: expectedTrack },
    ]);
  });

  it('is understood with translated headers, by what the values look like', () => {
    const german =
      'Track-URI,Track-Name,Künstler-URI(s),Künstlername(n),Album-URI,Album-Name,Album-Künstler-URI(s),' +
      'Album-Künstlername(n),Veröffentlichungsdatum des Albums,Album-Bild-URL,Disc-Nummer,Track-Nummer,' +
      'Track-Dauer (ms),Track-Vorschau-URL,Explizit,Beliebtheit,ISRC-Code,Hinzugefügt von,Hinzugefügt am';
    expect(itemsOf(`${german}\n${watsonboxRow}\n`)).toMatchObject([
      { added_at: '2026-08-30T19:04:11Z', track: expectedTrack },
    ]);
  });

  it('may lack the ISRC column and carry features', () => {
    const header = `${watsonboxHeader.replace(',ISRC', '')},Danceability,Energy,Key`;
    const row = `${watsonboxRow.replace(',gb-xxx-19-00001', '')},0.5,0.6,0`;
    expect(firstTrack(`${header}\n${row}\n`)).toMatchObject({ ...expectedTrack, external_ids: {} });
  });

  it('of exportify.net has a byte order mark, artists between semicolons and neither ids nor covers', () => {
    const text =
      '\uFEFFTrack URI,Track Name,Album Name,Artist Name(s),Release Date,Duration (ms),Popularity,Explicit,Added By,' +
      'Added At,Genres,Record Label,Danceability,Energy,Key,Loudness,Mode,Speechiness,Acousticness,Instrumentalness,' +
      'Liveness,Valence,Tempo,Time Signature\n' +
      `${track('A')},"Slow Door","Evenings","Wren, The Baker;Kettle",1974,220386,70,true,,2025-11-26T15:44:37Z,"folk,` +
      'ballad","Own, Ltd",0.5,0.6,6,-6.3,1,0.3,0.2,0,0.1,0.6,176,4\n' +
      `${track('B')},"Evenings","Evenings","Wren, The Baker",1974,190000,70,false,,2025-11-25T15:44:37Z,"","",,,,,,,,,,,,\n`;
    const items = itemsOf(text);
    const [first, second] = items.map((item) => item.track);
    expect(first).toMatchObject({
      name: 'Slow Door',
      artists: [{ name: 'Wren, The Baker' }, { name: 'Kettle' }],
      album: { release_date: '1974', release_date_precision: 'year', total_tracks: 2 },
      duration_ms: 220386,
      external_ids: {},
    });
    expect(first?.album.id).toMatch(/^[0-9A-Za-z]{22}$/);
    expect(second?.album).toEqual(first?.album);
    expect(second?.artists).toEqual([first?.artists[0]]);
    expect(first?.album.images[0]?.url).toMatch(/^data:image\/svg\+xml,/);
  });

  it('of the old exportify.net has bare ids and artists between commas', () => {
    const text =
      'Spotify ID,Artist IDs,Track Name,Album Name,Artist Name(s),Release Date,Duration (ms),Popularity,Added By,Added At\n' +
      `${id('A')},"${id('a')},${id('b')}",Slow Door,Evenings,"Kettle,Wren, The Baker",2001-05,1000,1,,2021-01-02T03:04:05Z\n`;
    expect(firstTrack(text)).toMatchObject({
      id: id('A'),
      artists: [
        { id: id('a'), name: 'Kettle' },
        { id: id('b'), name: 'Wren, The Baker' },
      ],
      album: { release_date: '2001-05', release_date_precision: 'month' },
    });
  });

  it('keeps local files, withdrawn tracks and rows without a track', () => {
    const text = [
      watsonboxHeader,
      bareRow(track('W'), '', '0000'),
      bareRow('spotify:local:Choir::Kitchen+Song+%28demo%29:219', '', ''),
      bareRow('', '', ''),
    ].join('\n');
    const [withdrawn, local, nothing] = itemsOf(text);
    expect(withdrawn?.track).toMatchObject({
      name: '',
      duration_ms: 0,
      is_playable: false,
      album: {
        name: '',
        release_date: '0000',
        release_date_precision: 'year',
        images: [],
        album_type: 'compilation',
      },
      external_ids: {},
    });
    expect(local?.track).toMatchObject({
      id: null,
      is_local: true,
      name: 'Kitchen Song (demo)',
      artists: [{ id: null, name: 'Choir' }],
      duration_ms: 219_000,
      uri: 'spotify:local:Choir::Kitchen+Song+%28demo%29:219',
    });
    expect(nothing).toEqual({ added_at: '2015-12-12T13:49:45Z', track: null });
  });

  it('is listed newest first, rows of one moment in the order of the file', () => {
    const moments = ['2020-01-01T00:00:00Z', '2022-01-01T00:00:00Z', '2020-01-01T00:00:00Z'];
    const rows = moments.map((moment, index) => `${track('ABC'.charAt(index))},Song,${moment}`);
    const library = parseExportifyCsv(
      'f.csv',
      ['Track URI,Track Name,Added At', ...rows].join('\n'),
    );
    const ids = (library.items as readonly SavedTrackObject[]).map((item) => item.track?.id);
    expect(ids).toEqual([id('B'), id('A'), id('C')]);
    expect(library).toMatchObject({ kind: 'exportify_csv', file: 'f.csv', rows: 3 });
  });

  it.each([
    ['Name,Plays\nSong,3\n', 'it is neither a JSON dump nor a CSV with a column of Spotify tracks'],
    [
      `spotify_id,isrc\n${id('A')},\n`,
      'it says neither what the tracks are called nor when they were saved',
    ],
    [
      `Track URI,Track Name\n${track('A')},Song\nspotify:show:1,Talk\n`,
      'in row 3, "spotify:show:1" is no Spotify track',
    ],
    [
      `Track URI,Track Name,Added At\n${track('A')},Song,yesterday\n`,
      'in row 2, "yesterday" is no point in time',
    ],
    [`Track URI,Track Name\n${track('A')}\n`, 'it is not well-formed CSV'],
  ])('is refused in one sentence where it cannot be understood', (text, reason) => {
    expect(() => parseExportifyCsv('mine.csv', text)).toThrow(
      `The file mine.csv cannot be used: ${reason}`,
    );
  });
});
