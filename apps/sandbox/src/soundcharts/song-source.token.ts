/** The injection token of the `SongSource` in use. */
export const SONG_SOURCE = Symbol('SongSource');
