import { randomUUID } from 'node:crypto';
import { serviceImports } from '@app/messaging';
import { CLOCK, Sealer, type Clock, type Logger } from '@app/service-kit';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TrackDiscoveredPublisher } from './discover-tracks/track-discovered.publisher.js';
import { ForgetPersonController } from './forget-person/forget-person.controller.js';
import { PersonalDataRepository } from './forget-person/personal-data.repository.js';
import { IdentifyUserController } from './identify-user/identify-user.controller.js';
import { AccessTokens } from './keep-credentials/access-tokens.js';
import { CredentialRepository } from './keep-credentials/credential.repository.js';
import { StoreCredentialController } from './keep-credentials/store-credential.controller.js';
import { LibraryChangesController } from './list-changes/library-changes.controller.js';
import { LibraryChangesRepository } from './list-changes/library-changes.repository.js';
import { LibraryNoticeRaisedPublisher } from './raise-notices/library-notice-raised.publisher.js';
import { quotaClosed } from './raise-notices/notices.js';
import { RefreshProfileController } from './refresh-profile/refresh-profile.controller.js';
import { ReplayController } from './replay-facts/replay.controller.js';
import { StoredFactsRepository } from './replay-facts/stored-facts.repository.js';
import { SpotifyConnectionReader } from './report-status/spotify-connection.reader.js';
import { SyncProgressPublisher } from './report-status/sync-progress.publisher.js';
import { SyncStatusController } from './report-status/sync-status.controller.js';
import { ScheduleRepository } from './schedule-syncs/schedule.repository.js';
import { SyncScheduler } from './schedule-syncs/sync.scheduler.js';
import { GuardedCalls } from './spotify-web-api/guarded-calls.js';
import { ProviderGateRepository } from './spotify-web-api/provider-gate.repository.js';
import { SpotifyAccountsClient } from './spotify-web-api/spotify-accounts.client.js';
import { SpotifyWebApiClient } from './spotify-web-api/spotify-web-api.client.js';
import { RunSteering } from './steer-runs/run.steering.js';
import { SteerRunController } from './steer-runs/steer-run.controller.js';
import { HeldRunRepository } from './sync-library/held-run.repository.js';
import { LibraryChangedPublisher } from './sync-library/library-changed.publisher.js';
import { LibraryRepository } from './sync-library/library.repository.js';
import { PageWriter } from './sync-library/page.writer.js';
import { RemovalsRepository } from './sync-library/removals.repository.js';
import { RunBackoff } from './sync-library/run-backoff.js';
import { RunExecutor } from './sync-library/run.executor.js';
import { REMOVAL_LIMIT, RunFinisher } from './sync-library/run.finisher.js';
import { RunReader } from './sync-library/run.reader.js';
import { StartSyncController } from './sync-library/start-sync.controller.js';
import { SyncRunRepository } from './sync-library/sync-run.repository.js';
import { SyncWorker } from './sync-library/sync.worker.js';
import type { SyncServiceConfig } from './sync-service.config.js';
import { defaultTimings, TIMINGS, type SyncTimings } from './sync-service.timings.js';
import { ConsentWatcher } from './watch-consent/consent.watcher.js';

const SERVICE = 'sync-service';

/**
 * Everything that talks to Spotify's Web API: library in, credentials kept. Events out: TrackDiscovered,
 * LibraryChanged, LibraryNoticeRaised.
 */
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
        SteerRunController,
        SyncStatusController,
        LibraryChangesController,
        RefreshProfileController,
        ReplayController,
      ],
      providers: [
        { provide: TIMINGS, useValue: defaultTimings },
        { provide: REMOVAL_LIMIT, useValue: config.SYNC_REMOVAL_LIMIT },
        { provide: Sealer, useFactory: () => new Sealer(config.TOKEN_SEALING_KEY) },
        ...spotifyProviders(config),
        ...repositories(config),
        {
          provide: AccessTokens,
          useFactory: (
            dataSource: DataSource,
            credentials: CredentialRepository,
            accounts: SpotifyAccountsClient,
            gate: ProviderGateRepository,
            sealer: Sealer,
            clock: Clock,
          ) => new AccessTokens(dataSource, credentials, accounts, gate, sealer, clock),
          inject: [
            DataSource,
            CredentialRepository,
            SpotifyAccountsClient,
            ProviderGateRepository,
            Sealer,
            CLOCK,
          ],
        },
        { provide: RunBackoff, useValue: new RunBackoff(Math.random) },
        TrackDiscoveredPublisher,
        LibraryChangedPublisher,
        LibraryNoticeRaisedPublisher,
        PageWriter,
        RunFinisher,
        RunReader,
        RunExecutor,
        RunSteering,
        SpotifyConnectionReader,
        SyncProgressPublisher,
        SyncWorker,
        SyncScheduler,
        ConsentWatcher,
      ],
    };
  }
}

type Providers = NonNullable<DynamicModule['providers']>;

/** All that asks Spotify, behind one gate. */
function spotifyProviders(config: SyncServiceConfig): Providers {
  return [
    {
      provide: ProviderGateRepository,
      useFactory: (dataSource: DataSource, clock: Clock, notices: LibraryNoticeRaisedPublisher) =>
        new ProviderGateRepository(
          dataSource,
          clock,
          config.SYNC_DAILY_CALLS,
          async (manager, until) => {
            await notices.raise(manager, quotaClosed(until, clock.now()));
          },
        ),
      inject: [DataSource, CLOCK, LibraryNoticeRaisedPublisher],
    },
    {
      provide: SpotifyWebApiClient,
      useFactory: (gate: ProviderGateRepository, clock: Clock, timings: SyncTimings) =>
        new SpotifyWebApiClient({
          baseUrl: config.SPOTIFY_API_URL,
          calls: new GuardedCalls(gate, clock),
          clock,
          timeoutMs: timings.callMs,
        }),
      inject: [ProviderGateRepository, CLOCK, TIMINGS],
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
  ];
}

function repositories(config: SyncServiceConfig): Providers {
  const onDatabase = <T>(type: Type<T>, create: (dataSource: DataSource) => T) => ({
    provide: type,
    useFactory: create,
    inject: [DataSource],
  });
  return [
    RemovalsRepository,
    onDatabase(CredentialRepository, (dataSource) => new CredentialRepository(dataSource)),
    onDatabase(SyncRunRepository, (dataSource) => new SyncRunRepository(dataSource)),
    onDatabase(
      HeldRunRepository,
      (dataSource) => new HeldRunRepository(dataSource, `${process.pid}-${randomUUID()}`),
    ),
    onDatabase(LibraryRepository, (dataSource) => new LibraryRepository(dataSource)),
    onDatabase(LibraryChangesRepository, (dataSource) => new LibraryChangesRepository(dataSource)),
    onDatabase(PersonalDataRepository, (dataSource) => new PersonalDataRepository(dataSource)),
    onDatabase(StoredFactsRepository, (dataSource) => new StoredFactsRepository(dataSource)),
    onDatabase(
      ScheduleRepository,
      (dataSource) =>
        new ScheduleRepository(dataSource, {
          incrementalEveryMinutes: config.SYNC_INCREMENTAL_EVERY_MINUTES,
          fullEveryHours: config.SYNC_FULL_EVERY_HOURS,
        }),
    ),
  ];
}
