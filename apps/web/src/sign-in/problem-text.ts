import { texts } from '../texts.en.js';
import type { ProblemText } from '../texts/problem-text.js';
import type { SignInProblemCode } from '../texts/sign-in-problem.en.js';

/** What to say about a sign-in that ended with this code; an unknown one gets the general words. */
export function signInProblemText(code: string | undefined): ProblemText {
  return isSignInProblem(code) ? texts.signInProblems[code] : texts.signInProblems.sign_in_failed;
}

export function isSignInProblem(code: string | undefined): code is SignInProblemCode {
  return code !== undefined && Object.hasOwn(texts.signInProblems, code);
}

/** The moment from which it works again; `null` where none was given, or nothing that is a time. */
export function retryMoment(until: string | undefined): Date | null {
  const moment = new Date(until ?? '');
  return Number.isNaN(moment.getTime()) ? null : moment;
}
