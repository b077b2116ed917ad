import { Module } from '@nestjs/common';
import { SandboxClock } from '../world/sandbox.clock.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsSettings } from './accounts.settings.js';
import { AuthorizationCodeStore } from './authorization-code.store.js';
import { AuthorizeController } from './authorize.controller.js';
import { ConsentRegister } from './consent.register.js';
import { TokenController } from './token.controller.js';
import { TokenGrants } from './token.grants.js';
import { TokenSigner } from './token.signer.js';

/** The stand-in for Spotify's accounts service. */
@Module({
  controllers: [AuthorizeController, TokenController, AccountsController],
  providers: [
    {
      provide: AuthorizationCodeStore,
      inject: [SandboxClock],
      useFactory: (clock: SandboxClock) => new AuthorizationCodeStore(clock),
    },
    {
      provide: TokenGrants,
      inject: [
        AuthorizationCodeStore,
        ConsentRegister,
        TokenSigner,
        AccountsSettings,
        SandboxClock,
      ],
      useFactory: (...parts: ConstructorParameters<typeof TokenGrants>) =>
        new TokenGrants(...parts),
    },
  ],
})
export class SpotifyAccountsModule {}
