import { describe, expect, it } from '@jest/globals';
import { CookieJar } from './cookie-jar.js';
import { fillForm, parseForms } from './html-form.js';

const here = new URL('http://127.0.0.1:3000/auth/callback?code=1');

describe('a cookie jar', () => {
  it('sends cookies back to the same host on any port, below their path', () => {
    const jar = new CookieJar();
    jar.store(here, [
      'session=abc; Path=/; HttpOnly; SameSite=Lax',
      'ticket=t=1; Path=/auth',
      'default=d',
    ]);

    expect(jar.headerFor(new URL('http://127.0.0.1:4000/auth/spotify'))).toBe(
      'ticket=t=1; default=d; session=abc',
    );
    expect(jar.headerFor(new URL('http://127.0.0.1:3000/authors'))).toBe('session=abc');
    expect(jar.headerFor(new URL('http://localhost:3000/'))).toBeNull();
  });

  it('replaces cookies, drops those that are taken back, and keeps secure ones from plain HTTP', () => {
    const jar = new CookieJar();
    jar.store(here, ['a=1; Path=/', 'b=1; Path=/', 'c=1; Path=/', 'd=1; Path=/; Secure']);
    jar.store(here, [
      'a=2; Path=/',
      'b=; Path=/; Max-Age=0',
      'c=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    ]);

    expect(jar.headerFor(new URL('http://127.0.0.1:3000/'))).toBe('a=2');
  });
});

describe('a form', () => {
  const html = `
    <form method="post" action="/accounts/authorize?x=1&amp;y=2">
      <input type="hidden" name="state" value="a&quot;b&#39;c&#x2F;d">
      <input type='radio' name='person' value='sandbox-admin' required>
      <input type="radio" name="person" value="sandbox-guest" checked>
      <input name="note"><input type="checkbox" name="remember"><input name="off" disabled value="1">
      <button name="decision" value="cancel">Cancel</button>
      <button name="decision" value="agree" class="agree">Agree</button>
    </form>`;
  const [form] = parseForms(html, here);

  it('is sent as a person leaves it, but for the choices', () => {
    if (form === undefined) throw new Error('no form was found');
    expect(form.method).toBe('POST');
    expect(form.action.href).toBe('http://127.0.0.1:3000/accounts/authorize?x=1&y=2');
    expect(fillForm(form, { person: 'sandbox-admin', decision: 'agree' })?.toString()).toBe(
      new URLSearchParams([
        ['state', `a"b'c/d`],
        ['note', ''],
        ['person', 'sandbox-admin'],
        ['decision', 'agree'],
      ]).toString(),
    );
    expect(fillForm(form, {})?.getAll('person')).toEqual(['sandbox-guest']);
  });

  it('cannot be sent with what it does not offer', () => {
    if (form === undefined) throw new Error('no form was found');
    expect(fillForm(form, { person: 'somebody-else' })).toBeNull();
    expect(parseForms('<p>Sorry</p>', here)).toEqual([]);
  });
});
