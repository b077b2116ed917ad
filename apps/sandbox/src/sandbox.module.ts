import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CallLog } from './calls/call-log.js';
import { ControlModule } from './control/control.module.js';
import { FaultQueue } from './faults/fault-queue.js';
import { SANDBOX_CONFIG } from './sandbox.tokens.js';
import { ReccobeatsModule } from './reccobeats/reccobeats.module.js';
import { SONG_SOURCE } from './soundcharts/song-source.token.js';
import { SoundchartsModule } from './soundcharts/soundcharts.module.js';
import { AccountsSettings } from './spotify-accounts/accounts.settings.js';
import { ConsentRegister } from './spotify-accounts/consent.register.js';
import { SpotifyAccountsModule } from './spotify-accounts/spotify-accounts.module.js';
import { TokenSigner } from './spotify-accounts/token.signer.js';
import { BearerTokens } from './spotify-web-api/bearer.tokens.js';
import { SpotifyWebApiModule } from './spotify-web-api/spotify-web-api.module.js';
import { KnownTracks } from './world/known-tracks.js';
import { Library } from './world/library.js';
import { SandboxClock } from './world/sandbox.clock.js';
import type { SandboxWorld } from './world/sandbox.world.js';

/** The sandbox: four providers on one server, what they share, and the controls. */
@Global()
@Module({})
export class SandboxModule {
  static around(world: SandboxWorld): DynamicModule {
    const shared = [
      { provide: SANDBOX_CONFIG, useValue: world.config },
      { provide: SandboxClock, useValue: world.clock },
      { provide: CallLog, useValue: world.callLog },
      { provide: FaultQueue, useValue: world.faults },
      { provide: Library, useValue: world.library },
      { provide: KnownTracks, useValue: world.knownTracks },
      { provide: SONG_SOURCE, useValue: world.songs },
      { provide: AccountsSettings, useValue: world.settings },
      { provide: ConsentRegister, useValue: world.consents },
      { provide: TokenSigner, useValue: world.signer },
      { provide: BearerTokens, useValue: world.bearers },
    ];
    return {
      module: SandboxModule,
      imports: [
        SpotifyAccountsModule,
        SpotifyWebApiModule,
        SoundchartsModule,
        ReccobeatsModule,
        ControlModule,
      ],
      providers: shared,
      exports: shared,
    };
  }
}
