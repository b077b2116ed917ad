import type { Genre } from '@app/contracts';
import { CallLog } from '../calls/call-log.js';
import { FaultQueue } from '../faults/fault-queue.js';
import { generateLibrary } from '../generate-library/generate-library.js';
import { loadLibrary } from '../load-library/load-library.js';
import type { SandboxConfig } from '../sandbox.config.js';
import { readFeaturesFile } from '../soundcharts/features-file.js';
import { FileSongs } from '../soundcharts/file-songs.js';
import { InventedSongs } from '../soundcharts/invented-songs.js';
import type { SongSource } from '../soundcharts/song.js';
import { AccountsSettings } from '../spotify-accounts/accounts.settings.js';
import { ConsentRegister } from '../spotify-accounts/consent.register.js';
import { TokenSigner } from '../spotify-accounts/token.signer.js';
import { BearerTokens } from '../spotify-web-api/bearer.tokens.js';
import { KnownTracks } from './known-tracks.js';
import { Library, type LoadedLibrary } from './library.js';
import { SandboxClock } from './sandbox.clock.js';

/** All that the providers share, made once per sandbox. */
export class SandboxWorld {
  readonly clock = new SandboxClock();
  readonly callLog = new CallLog();
  readonly faults = new FaultQueue();
  readonly settings = new AccountsSettings();
  readonly consents = new ConsentRegister();
  readonly signer: TokenSigner;
  readonly bearers: BearerTokens;

  private constructor(
    readonly config: SandboxConfig,
    readonly knownTracks: KnownTracks,
    readonly library: Library,
    readonly songs: SongSource,
  ) {
    this.signer = new TokenSigner(config.spotify.clientSecret);
    this.bearers = new BearerTokens(this.signer, this.consents, this.clock);
  }

  /** Reads or makes the library and the songs. Throws `SandboxStartError` for a file that cannot be used. */
  static async create(config: SandboxConfig): Promise<SandboxWorld> {
    const knownTracks = new KnownTracks();
    const { library: loaded, genres } = await libraryOf(config);
    const library = new Library(loaded, loaded.items, knownTracks);
    const songs =
      config.features === null
        ? new InventedSongs(knownTracks, genres)
        : new FileSongs(await readFeaturesFile(config.features), knownTracks);
    return new SandboxWorld(config, knownTracks, library, songs);
  }
}

async function libraryOf({ library, tracks }: SandboxConfig): Promise<{
  library: LoadedLibrary;
  genres: ReadonlyMap<string, readonly Genre[]>;
}> {
  if (library === null) return generateLibrary(tracks);
  return { library: await loadLibrary(library), genres: new Map() };
}
