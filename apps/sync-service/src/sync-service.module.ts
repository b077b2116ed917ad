import { randomUUID } from 'node:crypto';
import { serviceImports } from '@app/messaging';
import { CLOCK, Sealer, type Clock, type Logger } from '@app/service-kit';
import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TrackDiscoveredPublisher } from './discover-tracks/track-discovered.publisher.js';
import { ForgetPersonController } from './forget-person/forget-person.controller.js';
import { PersonalDataRepository } from './forget-person/personal-data.repository.js';
import { IdentifyUserController } from './identify-user/identify-user.controller.js';
import { AccessTokens } from './keep-credentials/access-tokens.js';
import { CredentialRepository } from './keep-credentials/credential.repository.js';
import { StoreCredentialController } from './keep-credentials/store-credential.controller.js';
import { SyncProgressPublisher } from './report-status/sync-progress.publisher.js';
import { SyncStatusController } from './report-status/sync-status.controller.js';
import { LibraryNoticeRaisedPublisher } from './raise-notices/library-notice-raised.publisher.js';
import { ReplayController } from './replay-facts/replay.controller.js';
import { StoredFactsRepository } from './replay-facts/stored-facts.repository.js';
import { ProviderGateRepository } from './spotify-web-api/provider-gate.repository.js';
import { SpotifyAccountsClient } from './spotify-web-api/spotify-accounts.client.js';
import { SpotifyWebApiClient } from './spotify-web-api/spotify-web-api.client.js';
import { LibraryChangedPublisher } from './sync-library/library-changed.publisher.js';
import { LibraryRepository } from './sync-library/library.repository.js';
import { PageWriter } from './sync-library/page.writer.js';
import { RunExecutor } from './sync-library/run.executor.js';
import { RunFinisher } from './sync-library/run.finisher.js';
import { StartSyncController } from './sync-library/start-sync.controller.js';
import { SyncRunRepository } from './sync-library/sync-run.repository.js';
import { SyncWorker } from './sync-library/sync.worker.js';
import type { SyncServiceConfig } from './sync-service.config.js';

const SERVICE = 'sync-service';

/** Everything that talks to Spotify's Web API: library in, credentials kept. Events out: TrackDiscovered, LibraryChanged. */
@Module({})
export class SyncServiceModule {
  static register(config: SyncServiceConfig, logger: Logger): DynamicModule {
    return {
      module: SyncServiceModule,
      imports: serviceImports(SERVICE, config, logger),
      controllers: [
        IdentifyUserController,
        StoreCredentialController,
        ForgetPersonController,
        StartSyncController,
        SyncStatusController,
        ReplayController,
      ],
      providers: [
        { provide: Sealer, useFactory: () => new Sealer(config.TOKEN_SEALING_KEY) },
        {
          provide: SpotifyWebApiClient,
          useFactory: (dataSource: DataSource, clock: Clock) =>
            new SpotifyWebApiClient(
              config.SPOTIFY_API_URL,
              new ProviderGateRepository(dataSource, clock),
              clock,
            ),
          inject: [DataSource, CLOCK],
        },
        {
          provide: SpotifyAccountsClient,
          useFactory: (clock: Clock) =>
            new SpotifyAccountsClient({
              baseUrl: config.SPOTIFY_ACCOUNTS_URL,
              clientId: config.SPOTIFY_CLIENT_ID,
              clientSecret: config.SPOTIFY_CLIENT_SECRET,
              clock,
            }),
          inject: [CLOCK],
        },
        {
          provide: CredentialRepository,
          useFactory: (dataSource: DataSource) => new CredentialRepository(dataSource),
          inject: [DataSource],
        },
        {
          provide: AccessTokens,
          useFactory: (
            dataSource: DataSource,
            credentials: CredentialRepository,
            accounts: SpotifyAccountsClient,
            sealer: Sealer,
            clock: Clock,
          ) => new AccessTokens(dataSource, credentials, accounts, sealer, clock),
          inject: [DataSource, CredentialRepository, SpotifyAccountsClient, Sealer, CLOCK],
        },
        {
          provide: SyncRunRepository,
          useFactory: (dataSource: DataSource) => new SyncRunRepository(dataSource, randomUUID()),
          inject: [DataSource],
        },
        {
          provide: LibraryRepository,
          useFactory: (dataSource: DataSource) => new LibraryRepository(dataSource),
          inject: [DataSource],
        },
        {
          provide: StoredFactsRepository,
          useFactory: (dataSource: DataSource) => new StoredFactsRepository(dataSource),
          inject: [DataSource],
        },
        {
          provide: PersonalDataRepository,
          useFactory: (dataSource: DataSource) => new PersonalDataRepository(dataSource),
          inject: [DataSource],
        },
        TrackDiscoveredPublisher,
        LibraryChangedPublisher,
        LibraryNoticeRaisedPublisher,
        PageWriter,
        RunFinisher,
        RunExecutor,
        SyncProgressPublisher,
        SyncWorker,
      ],
    };
  }
}
