import { RequestProblem } from '@app/messaging';

/** One input that cannot be used: where it stands and what is wrong with it. */
export interface InputComplaint {
  readonly path: string;
  readonly message: string;
}

/** Inputs that do not fit their schema; each is named in the answer. */
export class InvalidRequest extends RequestProblem {
  constructor(readonly complaints: readonly InputComplaint[]) {
    super('invalid_request', complaints.map(describe).join('; '));
    this.name = 'InvalidRequest';
  }
}

function describe({ path, message }: InputComplaint): string {
  return path === '' ? message : `${path}: ${message}`;
}
