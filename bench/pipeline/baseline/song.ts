/** What is used of an answer of the upstream. */
export interface Song {
  readonly object: {
    readonly uuid: string;
    readonly genres: readonly unknown[];
    readonly audio: Readonly<Record<string, number | null>>;
  };
}

/** A request that is held. */
export interface Claimed {
  readonly spotify_id: string;
  readonly correlation_id: string;
}

/** A request with its answer. */
export interface Answered {
  readonly request: Claimed;
  readonly song: Song;
  readonly fetchedAt: Date;
}

/** Asks the upstream. Throws where it does not answer as expected. */
export async function askUpstream(url: string, request: Claimed): Promise<Answered> {
  const response = await fetch(`${url}/api/v2.25/song/by-platform/spotify/${request.spotify_id}`, {
    headers: { 'x-app-id': 'bench', 'x-api-key': 'bench', accept: 'application/json' },
    signal: AbortSignal.timeout(10_000),
  });
  if (response.status !== 200) throw new Error(`the upstream answered ${response.status}`);
  const song = (await response.json()) as Song;
  return { request, song, fetchedAt: new Date() };
}
