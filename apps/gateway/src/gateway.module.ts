import { RequestClient, type EventConsumer } from '@app/messaging';
import {
  CLOCK,
  databaseSchemas,
  Sealer,
  ServiceModule,
  WorkSignal,
  type Clock,
  type Logger,
} from '@app/service-kit';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { inputPipe } from './answer-problems/input.pipe.js';
import { ProblemFilter } from './answer-problems/problem.filter.js';
import { ServiceClient } from './ask-services/service.client.js';
import { GalleryController } from './browse-gallery/gallery.controller.js';
import { LibraryChangesController } from './browse-history/library-changes.controller.js';
import { SpotifyCheckController } from './check-spotify/spotify-check.controller.js';
import { SpotifyChecker } from './check-spotify/spotify-check.js';
import { AdminClaimRepository } from './claim-admin/admin-claim.repository.js';
import { BrokerLine, NATS_URL } from './connect-broker/broker-line.js';
import { EVENT_CONSUMERS, EventIntake } from './connect-broker/event-intake.js';
import { entities } from './database/entities/index.js';
import { HiddenController } from './curate-gallery/hidden.controller.js';
import { RecordingsController } from './curate-gallery/recordings.controller.js';
import { KnownParametersGuard } from './declare-endpoints/known-parameters.guard.js';
import { OperationsController } from './describe-api/operations.controller.js';
import { ExploreController } from './explore-gallery/explore.controller.js';
import type { GatewayConfig } from './gateway.config.js';
import { GatewaySettings } from './gateway.settings.js';
import { EndpointGuard } from './follow-conventions/endpoint.guard.js';
import { AccountController } from './forget-person/account.controller.js';
import { Farewell } from './forget-person/farewell.js';
import { PersonRepository } from './forget-person/person.repository.js';
import { AccessGuard } from './guard-access/access.guard.js';
import { CrossSiteGuard } from './guard-access/cross-site.guard.js';
import { LibraryNoticeRaisedConsumer } from './keep-notices/library-notice-raised.consumer.js';
import { ProviderNoticeRaisedConsumer } from './keep-notices/provider-notice-raised.consumer.js';
import { NoticeController } from './keep-notices/notice.controller.js';
import { NoticeRepository } from './keep-notices/notice.repository.js';
import { OwnSessionsController } from './keep-sessions/own-sessions.controller.js';
import { SessionCookie } from './keep-sessions/session-cookie.js';
import { SessionController } from './keep-sessions/session.controller.js';
import { SessionGuard } from './keep-sessions/session.guard.js';
import { SessionKeeper } from './keep-sessions/session-keeper.js';
import { SessionRepository } from './keep-sessions/session.repository.js';
import { ApiTokenController } from './keep-tokens/api-token.controller.js';
import { ApiTokenGuard } from './keep-tokens/api-token.guard.js';
import { ApiTokenRepository } from './keep-tokens/api-token.repository.js';
import { ApiTokens } from './keep-tokens/api-tokens.js';
import { defaultLimits, LIMITS } from './limit-requests/limits.js';
import { RateLimitGuard } from './limit-requests/rate-limit.guard.js';
import { SharedLimits } from './limit-requests/shared-limits.repository.js';
import { PeopleController } from './manage-people/people.controller.js';
import { PersonListRepository } from './manage-people/person-list.repository.js';
import { RegistrationDoor } from './manage-people/registration-door.js';
import { PublicationController } from './publish-gallery/publication.controller.js';
import { Publication } from './publish-gallery/publication.js';
import { SettingsRepository } from './publish-gallery/settings.repository.js';
import { StatusController } from './report-status/status.controller.js';
import { EnrichmentController } from './run-enrichment/enrichment.controller.js';
import { FailedRequestController } from './run-enrichment/failed-request.controller.js';
import { OverrideController } from './run-enrichment/override.controller.js';
import { SyncController } from './run-syncs/sync.controller.js';
import { defaultWebhookTiming, WEBHOOK_TIMING } from './send-webhooks/next-attempt.js';
import { WebhookDeliveryRepository } from './send-webhooks/webhook-delivery.repository.js';
import { WebhookSecrets } from './send-webhooks/webhook-secrets.js';
import { WebhookController } from './send-webhooks/webhook.controller.js';
import { WebhookRepository } from './send-webhooks/webhook.repository.js';
import { WebhookSender } from './send-webhooks/webhook.sender.js';
import { WebhookWorker } from './send-webhooks/webhook.worker.js';
import { Webhooks } from './send-webhooks/webhooks.js';
import { ConnectionController } from './show-connection/connection.controller.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignInStateStore } from './sign-in/sign-in-state.store.js';
import { TicketSealer } from './sign-in/sign-in-ticket.js';
import { SpentSignInRepository } from './sign-in/spent-sign-in.repository.js';
import { SpotifyAccountsClient } from './sign-in/spotify-accounts.client.js';
import { SpotifyStrategy } from './sign-in/spotify.strategy.js';
import { TicketCookie } from './sign-in/ticket-cookie.js';
import { UserRegister } from './sign-in/user-register.js';
import { UserRepository } from './sign-in/user.repository.js';
import { AccessListener, DATABASE_URL } from './stream-events/access.listener.js';
import { CurrentStateReader } from './stream-events/current-state.reader.js';
import { EventsController } from './stream-events/events.controller.js';
import { defaultLiveLimits, LIVE_LIMITS, LiveHub } from './stream-events/live-hub.js';
import { ProgressSubscriber } from './stream-events/progress.subscriber.js';

/** Somebody waits for it in front of a browser. */
const SPOTIFY_TIMEOUT_MS = 10_000;

/** The gateway: the only public door. Every slice, guard and adapter stands here. */
@Module({})
export class GatewayModule {
  static register(config: GatewayConfig, logger: Logger): DynamicModule {
    return {
      module: GatewayModule,
      imports: [
        ServiceModule.register({
          name: 'gateway',
          logger,
          ops: { host: config.OPS_HOST, port: config.OPS_PORT },
          database: { url: config.DATABASE_URL, schema: databaseSchemas.gateway.schema, entities },
        }),
        PassportModule,
      ],
      controllers: [
        GalleryController,
        LibraryChangesController,
        ExploreController,
        RecordingsController,
        HiddenController,
        EventsController,
        SessionController,
        OwnSessionsController,
        ApiTokenController,
        AccountController,
        SignInController,
        SyncController,
        ConnectionController,
        StatusController,
        EnrichmentController,
        FailedRequestController,
        OverrideController,
        PublicationController,
        PeopleController,
        SpotifyCheckController,
        NoticeController,
        WebhookController,
        OperationsController,
      ],
      providers: [
        // Guards run in this order.
        { provide: APP_GUARD, useClass: EndpointGuard },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_GUARD, useClass: CrossSiteGuard },
        { provide: APP_GUARD, useClass: ApiTokenGuard },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: KnownParametersGuard },
        { provide: APP_PIPE, useFactory: inputPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },

        { provide: GatewaySettings, useValue: new GatewaySettings(config) },
        SharedLimits,
        { provide: LIMITS, useValue: defaultLimits(config.READS_PER_SECOND) },
        { provide: RequestClient, useFactory: () => new RequestClient(config.NATS_URL, 'gateway') },
        ServiceClient,

        { provide: SessionCookie, useValue: new SessionCookie(config.PUBLIC_URL) },
        SessionRepository,
        SessionKeeper,
        ApiTokenRepository,
        ApiTokens,

        ...signInProviders(config),
        PersonRepository,
        Farewell,
        PersonListRepository,
        RegistrationDoor,
        SpotifyChecker,

        SettingsRepository,
        Publication,

        { provide: NATS_URL, useValue: config.NATS_URL },
        BrokerLine,
        LibraryNoticeRaisedConsumer,
        ProviderNoticeRaisedConsumer,
        {
          provide: EVENT_CONSUMERS,
          useFactory: (...consumers: EventConsumer[]) => consumers,
          inject: [LibraryNoticeRaisedConsumer, ProviderNoticeRaisedConsumer],
        },
        EventIntake,
        NoticeRepository,

        { provide: WEBHOOK_TIMING, useValue: defaultWebhookTiming },
        WorkSignal,
        WebhookRepository,
        WebhookDeliveryRepository,
        WebhookSecrets,
        WebhookSender,
        WebhookWorker,
        Webhooks,

        { provide: LIVE_LIMITS, useValue: defaultLiveLimits },
        CurrentStateReader,
        LiveHub,
        { provide: DATABASE_URL, useValue: config.DATABASE_URL },
        AccessListener,
        ProgressSubscriber,
      ],
    };
  }
}

function signInProviders(config: GatewayConfig): NonNullable<DynamicModule['providers']> {
  return [
    { provide: Sealer, useValue: new Sealer(config.TOKEN_SEALING_KEY) },
    { provide: TicketSealer, useValue: new TicketSealer(config.COOKIE_SECRET) },
    { provide: TicketCookie, useValue: new TicketCookie(config.PUBLIC_URL) },
    {
      provide: SpotifyAccountsClient,
      inject: [CLOCK],
      useFactory: (clock: Clock) =>
        new SpotifyAccountsClient({
          baseUrl: config.SPOTIFY_ACCOUNTS_URL,
          clientId: config.SPOTIFY_CLIENT_ID,
          clientSecret: config.SPOTIFY_CLIENT_SECRET,
          clock,
          timeoutMs: SPOTIFY_TIMEOUT_MS,
        }),
    },
    {
      provide: SpotifyStrategy,
      inject: [SignInStateStore, SpotifyAccountsClient],
      useFactory: (store: SignInStateStore, accounts: SpotifyAccountsClient) =>
        new SpotifyStrategy(
          {
            clientId: config.SPOTIFY_CLIENT_ID,
            clientSecret: config.SPOTIFY_CLIENT_SECRET,
            accountsUrl: config.SPOTIFY_ACCOUNTS_URL,
            callbackUrl: `${config.PUBLIC_URL}/auth/spotify/callback`,
          },
          store,
          accounts,
        ),
    },
    SpentSignInRepository,
    SignInStateStore,
    AdminClaimRepository,
    UserRepository,
    UserRegister,
    SignIn,
  ];
}
