import { ApiError } from '../api/api.errors.js';
import { formatMoment } from '../format/date.js';
import { texts } from '../texts.en.js';

/** A failure in words: a title and the sentences below it. */
export function describeFailure(error: unknown): { title: string; lines: readonly string[] } {
  const failure = error instanceof ApiError ? error.failure : null;
  if (failure?.kind === 'problem') {
    const { title, detail, retryAfter } = failure.problem;
    const again = retryAfter ? [texts.shell.retryAt(formatMoment(retryAfter))] : [];
    return { title, lines: [detail, ...again] };
  }
  const text = texts.failures[failure?.kind ?? 'unexpected'];
  return { title: text.title, lines: [text.what, text.todo] };
}
