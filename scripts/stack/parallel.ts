/**
 * Runs tasks at the same time. When one fails, the others are told through their signal, and only when all have come to
 * an end is the first error thrown: nothing goes on behind the caller's back.
 */
export async function inParallel<T extends readonly unknown[]>(
  signal: AbortSignal,
  tasks: { readonly [K in keyof T]: (signal: AbortSignal) => Promise<T[K]> },
): Promise<T> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const guarded = tasks.map(async (task) => {
    try {
      return await task(either);
    } catch (error) {
      failed.abort(error);
      throw error;
    }
  });
  await Promise.allSettled(guarded);
  if (failed.signal.aborted) throw failed.signal.reason;
  return (await Promise.all(guarded)) as unknown as T;
}
