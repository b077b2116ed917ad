import type { Role, SpotifyProfile } from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import { CLOCK, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { AdminClaimRepository } from '../claim-admin/admin-claim.repository.js';
import type { UserEntity } from '../database/entities/user.entity.js';
import { GatewaySettings } from '../gateway.settings.js';
import { hashSecret } from '../keep-sessions/opaque-secret.js';
import { RegistrationDoor } from '../manage-people/registration-door.js';
import { decideRole, type Refusal, type RoleFacts } from './decide-role.js';
import { matchAccount } from './match-account.js';
import type { SignInIntent } from './sign-in-ticket.js';
import { UserRepository } from './user.repository.js';

export interface Registration {
  readonly role: Role;
  /** True where this sign-in made the person the admin. */
  readonly becameAdmin: boolean;
  /** The Spotify user id of who was the admin until then. */
  readonly replacedAdmin: string | null;
}

/** Decides who somebody is here, and writes it down in the same transaction. */
@Injectable()
export class UserRegister {
  constructor(
    private readonly dataSource: DataSource,
    private readonly users: UserRepository,
    private readonly claims: AdminClaimRepository,
    private readonly registration: RegistrationDoor,
    private readonly settings: GatewaySettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestProblem where this person is not let in through this entrance */
  async register(profile: SpotifyProfile, intent: SignInIntent): Promise<Registration> {
    try {
      return await this.dataSource.transaction((manager) => this.write(manager, profile, intent));
    } catch (error) {
      const constraint = violatedConstraint(error);
      if (constraint === 'users_one_admin') {
        throw new RequestProblem('admin_exists', 'Somebody else is the admin of this gallery.');
      }
      if (constraint === null) throw error;
      // The same person came through another window at the same time: the row is there now.
      return this.dataSource.transaction((manager) => this.write(manager, profile, intent));
    }
  }

  private async write(
    manager: EntityManager,
    profile: SpotifyProfile,
    intent: SignInIntent,
  ): Promise<Registration> {
    const now = this.clock.now();
    const known = matchAccount(await this.users.findCandidates(manager, profile), profile);
    if (known === 'ambiguous') {
      throw new RequestProblem(
        'sign_in_failed',
        'This Spotify id belonged to another account before.',
      );
    }
    const codeHash = intent.claim === null ? null : hashSecret(intent.claim);
    const decision = decideRole(
      await this.gatherFacts(manager, profile, intent, known, codeHash, now),
    );
    if ('refused' in decision)
      throw new RequestProblem(decision.refused, refusalTexts[decision.refused]);
    if (
      decision.usesClaim &&
      codeHash !== null &&
      !(await this.claims.use(manager, codeHash, now))
    ) {
      throw new RequestProblem('invalid_claim_code', refusalTexts.invalid_claim_code);
    }
    const replacedAdmin =
      decision.replacesAdmin === true ? await this.users.demoteAdmin(manager, now) : null;
    if (known === null) await this.users.add(manager, profile, decision.role, now);
    else await this.users.update(manager, known.spotifyUserId, profile, decision.role, now);
    return {
      role: decision.role,
      becameAdmin: decision.role === 'admin' && known?.role !== 'admin',
      replacedAdmin,
    };
  }

  private async gatherFacts(
    manager: EntityManager,
    profile: SpotifyProfile,
    intent: SignInIntent,
    known: UserEntity | null,
    codeHash: Buffer | null,
    now: Date,
  ): Promise<RoleFacts> {
    const named = this.settings.adminSpotifyUserId;
    return {
      entrance: intent.entrance,
      isNamedAdmin: named !== null && (named === profile.id || named === profile.accountId),
      presentRole: known?.role ?? null,
      adminExists: await this.users.hasAdmin(manager),
      claim: await this.judgeClaim(manager, codeHash, now),
      registrationOpen: await this.registration.isOpen(),
    };
  }

  private async judgeClaim(
    manager: EntityManager,
    codeHash: Buffer | null,
    now: Date,
  ): Promise<RoleFacts['claim']> {
    if (codeHash === null) return 'none';
    return this.claims.judge(manager, codeHash, now);
  }
}

const refusalTexts: Readonly<Record<Refusal, string>> = {
  admin_exists: 'Somebody else is the admin of this gallery.',
  not_allowed: 'This entrance is for the admin.',
  invalid_claim_code: 'The claim code is unknown, was used before, or is older than 24 hours.',
  registration_closed: 'This gallery takes no new people at the moment.',
};

/** The name of the unique constraint that a statement ran into (SQLSTATE 23505); null for any other error. */
function violatedConstraint(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  const { code, constraint } = error.driverError as { code?: string; constraint?: string };
  return code === '23505' ? (constraint ?? '') : null;
}
