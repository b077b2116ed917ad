/** An error whose message is meant for the person at the terminal and says it all: it is shown without a stack. */
export class PlainError extends Error {
  override readonly name: string = 'PlainError';
}
