/** A fact and the cause it belongs to. */
export interface Correlated<TFact> {
  readonly correlationId: string;
  readonly fact: TFact;
}

/** The facts of each cause. A batch mostly has one: the sync run that discovered its tracks. */
export function byCorrelation<TFact>(
  facts: readonly Correlated<TFact>[],
): ReadonlyMap<string, TFact[]> {
  const groups = new Map<string, TFact[]>();
  for (const { correlationId, fact } of facts) {
    const group = groups.get(correlationId);
    if (group === undefined) groups.set(correlationId, [fact]);
    else group.push(fact);
  }
  return groups;
}
