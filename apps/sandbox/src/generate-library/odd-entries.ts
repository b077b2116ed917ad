import {
  localTrackObject,
  localTrackUri,
  type LocalFile,
} from '../spotify-web-api/local-track-object.js';
import {
  albumObject,
  artistObject,
  trackObject,
  type TrackObject,
} from '../spotify-web-api/track-object.js';
import type { SavedTrackObject } from '../spotify-web-api/saved-track-object.js';
import { stableSpotifyId } from '../world/stable-id.js';

const localFiles: readonly LocalFile[] = [
  { artist: '', album: '', title: 'Rehearsal Room, Tape 3', seconds: 219 },
  {
    artist: 'Kitchen Recordings',
    album: 'Demos',
    title: 'Kettle & Clock (rough mix)',
    seconds: 143,
  },
  { artist: 'Chor der Nachbarn', album: '', title: 'Wohnzimmerprobe', seconds: 187 },
  { artist: 'Vinyl Rips', album: 'Box 2', title: 'Side B, unknown', seconds: 1_284 },
  { artist: '', album: '', title: 'voice memo 12', seconds: 31 },
];

/** How many odd entries a catalogue of this size has: a listing shorter than 20 has none. */
export function oddEntries(size: number): readonly SavedTrackObject['track'][] {
  if (size < 20) return [];
  const locals = size < 100 ? localFiles.slice(0, 1) : localFiles;
  return [
    ...locals.map((file) => localTrackObject(localTrackUri(file), file)),
    withdrawnTrack(),
    null,
  ];
}

/** What Spotify leaves of a track whose rights have ended: ids without names, no length, the year 0000. */
function withdrawnTrack(): TrackObject {
  return trackObject({
    id: stableSpotifyId('sandbox track:withdrawn'),
    name: '',
    artists: [artistObject(stableSpotifyId('sandbox artist:withdrawn'), '')],
    album: albumObject({
      id: stableSpotifyId('sandbox album:withdrawn'),
      name: '',
      artists: [artistObject(stableSpotifyId('sandbox artist:Various Artists'), 'Various Artists')],
      album_type: 'compilation',
      images: [],
      releaseDate: '0000',
      total_tracks: 1,
    }),
    disc_number: 1,
    track_number: 1,
    duration_ms: 0,
    explicit: false,
    isrc: null,
    playable: false,
  });
}
