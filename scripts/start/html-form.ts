/** A field of a form with one of the values it can take; `isSet`: it is sent unless something else is chosen. */
interface FormField {
  readonly name: string;
  readonly value: string;
  readonly isSet: boolean;
}

/** A form of a page: where it goes, and what it offers. */
export interface HtmlForm {
  readonly action: URL;
  readonly method: 'GET' | 'POST';
  readonly fields: readonly FormField[];
}

/** The forms of a page, in order. Enough HTML is understood for pages without scripts: inputs and buttons. */
export function parseForms(html: string, pageUrl: URL): HtmlForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)].map(
    ([, head = '', body = '']) => {
      const attributes = parseAttributes(head);
      return {
        action: new URL(attributes.get('action') ?? pageUrl.href, pageUrl),
        method: attributes.get('method')?.toLowerCase() === 'post' ? 'POST' : 'GET',
        fields: [...body.matchAll(/<(input|button)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi)].flatMap(
          parseField,
        ),
      };
    },
  );
}

/**
 * What is sent when a person makes these choices (field name → value) and leaves the rest as it is; null if the form
 * does not offer one of them.
 */
export function fillForm(
  form: HtmlForm,
  choices: Readonly<Record<string, string>>,
): URLSearchParams | null {
  const sent = new URLSearchParams();
  for (const { name, value, isSet } of form.fields) {
    if (isSet && !Object.hasOwn(choices, name)) sent.append(name, value);
  }
  for (const [name, value] of Object.entries(choices)) {
    if (!form.fields.some((field) => field.name === name && field.value === value)) return null;
    sent.append(name, value);
  }
  return sent;
}

function parseField([, element = '', head = '']: RegExpMatchArray): FormField[] {
  const attributes = parseAttributes(head);
  const name = attributes.get('name');
  if (name === undefined || attributes.has('disabled')) return [];
  const type = element.toLowerCase() === 'button' ? 'submit' : (attributes.get('type') ?? 'text');
  const isChoice = type === 'radio' || type === 'checkbox';
  const isSet = isChoice ? attributes.has('checked') : type !== 'submit';
  return [{ name, value: attributes.get('value') ?? (isChoice ? 'on' : ''), isSet }];
}

function parseAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const match of text.matchAll(
    /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g,
  )) {
    const [, name = '', doubleQuoted, singleQuoted, bare] = match;
    attributes.set(name.toLowerCase(), decodeEntities(doubleQuoted ?? singleQuoted ?? bare ?? ''));
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    return entities[String(name)] ?? whole;
  });
}
