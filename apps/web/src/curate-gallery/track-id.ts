const TRACK_ADDRESS =
  /^(?:https?:\/\/open\.spotify\.com\/(?:intl-[a-z]+\/)?track\/|spotify:track:)?([0-9A-Za-z]{22})(?:[?#/].*)?$/;

/**
 * The Spotify id of the track that a text names as an address (`https://open.spotify.com/track/…`), a URI
 * (`spotify:track:…`) or the bare id; `null` where it is something else, such as a name.
 */
export function trackIdIn(text: string): string | null {
  return TRACK_ADDRESS.exec(text.trim())?.[1] ?? null;
}
