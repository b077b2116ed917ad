/** NUL and half surrogate pairs: legal in JSON and in JavaScript, refused by Postgres in `text` and `jsonb` alike. */
const unstorable = /[\0\p{Surrogate}]/gu;

/** An escape in JSON text: a whole surrogate pair, one that cannot be kept (captured), or any other. */
const jsonEscape =
  /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(\\u0000|\\u[dD][89a-fA-F][\da-fA-F]{2})|\\./g;

/** The text as Postgres can keep it; a character that it cannot keep becomes U+FFFD. */
export function storableText(text: string): string {
  return text.replaceAll(unstorable, '\uFFFD');
}

/** JSON text as `jsonb` can keep it. It works on the text, so that keys are covered and depth does not matter. */
export function storableJson(json: string): string {
  return json.replaceAll(jsonEscape, (escape, bad: string | undefined) =>
    bad === undefined ? escape : '\\ufffd',
  );
}
