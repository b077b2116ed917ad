/**
 * Every named point at which a process can be made to fail, in the order of the work it stands in. Each is used exactly
 * once in the sources; a spec holds the two together.
 */
export const failpoints = {
  'migration.before': 'a schema is about to be migrated',
  'migration.after': 'a schema was migrated, the next one was not',
  'handover.before-identify':
    'tokens have arrived from the gateway and nobody was asked whose they are',
  'handover.after-identify': 'Spotify has said whose the tokens are, the gateway does not know yet',
  'handover.before-store': 'a credential is about to be kept',
  'handover.after-store': 'a credential is kept, the gateway does not know yet',
  'tokens.before-refresh': 'the credential is locked, Spotify was not asked',
  'tokens.after-refresh': 'Spotify has given new tokens, they are not stored',
  'tokens.after-store': 'new tokens are stored and not committed',
  'sync.before-fetch': 'a page is about to be asked for',
  'sync.after-fetch': 'a page was given and is not stored',
  'sync.before-commit': 'a page and its events are written and not committed',
  'sync.after-commit': 'a page is committed, the run in memory does not know',
  'sync.before-finish': 'the last page is stored, the run is not ended',
  'schedule.before-commit': 'a run that was due is begun and not committed',
  'outbox.after-add': 'events stand in the outbox, their transaction is open',
  'relay.after-lock': 'outbox rows are locked and not published',
  'relay.after-publish': 'the broker has acknowledged, the rows are not marked',
  'relay.after-mark': 'the rows are marked and not committed',
  'relay.after-commit': 'the marks are committed',
  'reconcile.after-confirm': 'effects were seen, the stream was not compared',
  'reconcile.after-republish': 'lost events are back in the outbox, the watermark is the old one',
  'inbox.after-receive': 'a batch has arrived and nothing was done',
  'inbox.after-record': 'the inbox rows are written, the effect is not',
  'inbox.after-effect': 'the effect is written and not committed',
  'inbox.after-commit': 'the effect is committed, the broker does not know',
  'inbox.after-ack': 'the batch is acknowledged',
  'attach.after-claim': 'requests are leased and nobody was asked',
  'attach.after-answer': 'the provider has answered, nothing is stored',
  'attach.before-commit': 'features, request and event are written and not committed',
  'attach.after-commit': 'features are committed',
} as const;

export type FailpointName = keyof typeof failpoints;

export const failpointModes = ['kill', 'throw', 'hang'] as const;
export type FailpointMode = (typeof failpointModes)[number];
