/**
 * A request that this worker holds until `leaseUntil`. `answeredElsewhere`: features of this track or of its recording
 * (same ISRC) are stored already, so nobody needs to be asked. `isrcRefused`: the provider does not answer by this ISRC.
 */
export interface ClaimedRequest {
  readonly spotifyId: string;
  readonly isrc: string | null;
  readonly correlationId: string;
  readonly attempts: number;
  readonly missingAnswers: number;
  readonly leaseOwner: string;
  readonly leaseUntil: Date;
  readonly answeredElsewhere: boolean;
  readonly isrcRefused: boolean;
}
