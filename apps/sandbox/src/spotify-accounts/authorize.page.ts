import { createHash } from 'node:crypto';
import { personIds, people, type PersonId } from '../world/people.js';
import type { AuthorizeRequest } from './authorize-request.js';
import { authorizeStyles } from './authorize.styles.js';

const scopeMeanings: Readonly<Record<string, string>> = {
  'user-library-read': 'See your saved tracks',
  'user-library-modify': 'Change your saved tracks',
  'playlist-read-private': 'See your private playlists',
  'playlist-modify-private': 'Create and change your private playlists',
  'playlist-modify-public': 'Create and change your public playlists',
  'ugc-image-upload': 'Set covers of your playlists',
  'user-read-private': 'See your subscription',
  'user-read-email': 'See your e-mail address',
};

const styleHash = createHash('sha256').update(authorizeStyles).digest('base64');

/**
 * The headers of every page here. `formTarget` is the origin that the form's answer redirects to: browsers hold
 * `form-action` against redirects as well.
 */
export function htmlHeaders(formTarget?: string): Record<string, string> {
  const formAction = formTarget === undefined ? `'none'` : `'self' ${formTarget}`;
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy':
      `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; form-action ${formAction}; ` +
      `base-uri 'none'; frame-ancestors 'none'`,
  };
}

/** The page on which a person is chosen and agrees or cancels. A plain form: it works without scripts. */
export function renderConsent(request: AuthorizeRequest): string {
  const asked = request.scope.split(' ').filter((scope) => scope !== '');
  const preselected: PersonId = asked.includes('user-library-read')
    ? 'sandbox-admin'
    : 'sandbox-guest';
  const wishes = asked
    .map((scope) => `<li>${escapeHtml(scopeMeanings[scope] ?? scope)}</li>`)
    .join('');
  return page(
    'Choose an account',
    `<p>An app on <strong>${escapeHtml(new URL(request.redirect_uri).host)}</strong> wants to:</p>
    <ul><li>See your name and picture</li>${wishes}</ul>
    <form method="post" action="/accounts/authorize">
      ${hiddenFields(request)}
      <fieldset>
        <legend>Continue as</legend>
        ${personIds.map((id) => personChoice(id, id === preselected)).join('')}
      </fieldset>
      <div class="decision">
        <button name="decision" value="cancel">Cancel</button>
        <button name="decision" value="agree" class="agree">Agree</button>
      </div>
    </form>`,
  );
}

/** The page for a request that cannot be answered with a redirect. */
export function renderProblem(message: string): string {
  return page('This sign-in cannot go on', `<p role="alert">${escapeHtml(message)}</p>`);
}

function personChoice(id: PersonId, checked: boolean): string {
  const { displayName, about } = people[id];
  return `<label><input type="radio" name="person" value="${id}" required${checked ? ' checked' : ''}>
    <span><b>${displayName}</b><small>${about}</small></span></label>`;
}

function hiddenFields(request: AuthorizeRequest): string {
  return Object.entries(request)
    .filter((field): field is [string, string] => field[1] !== undefined)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
    .join('');
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · Sandbox</title>
    <link rel="icon" href="data:,">
    <style>${authorizeStyles}</style>
  </head>
  <body>
    <main>
      <p class="badge">Sandbox: these accounts are made up, and nothing here reaches Spotify</p>
      <h1>${title}</h1>
      ${body}
    </main>
  </body>
</html>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
