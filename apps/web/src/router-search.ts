/** The query of an address as plain texts: `?q=1999` is the text "1999", not a number. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** The reverse of {@link parseSearch}: empty and absent values leave no trace. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') params.set(name, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** One parameter of a query, where it is a text with something in it. */
export function textParam<TName extends string>(
  search: Record<string, unknown>,
  name: TName,
): { [K in TName]?: string } {
  const value = search[name];
  return typeof value === 'string' && value.trim() !== ''
    ? ({ [name]: value } as { [K in TName]?: string })
    : {};
}
