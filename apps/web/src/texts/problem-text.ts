/** What a person reads when something went wrong: what happened, and what to do about it. */
export interface ProblemText {
  readonly title: string;
  readonly what: string;
  readonly todo: string;
}
