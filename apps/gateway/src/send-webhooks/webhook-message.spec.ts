import type { Notice } from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import { sign, webhookMessage } from './webhook-message.js';

const notice: Notice = {
  key: 'run_failed:1',
  kind: 'run_failed',
  title: 'Ein Lauf ist gescheitert – 失敗',
  message: 'Spotify did not answer.',
  until: null,
  raisedAt: '2026-11-24T10:00:00.000Z',
};
const now = new Date('2026-11-24T10:00:05.900Z');

describe('a signature', () => {
  it('is what others who follow Standard Webhooks make of the same content', () => {
    const content = 'msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test": 2432232314}';
    expect(sign('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', content)).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });
});

describe('a message', () => {
  it('in json is the notice, signed with its id and the second it is sent in', () => {
    const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
    const target = { url: 'https://example.org/hook?a=b', format: 'json', secret } as const;
    const { url, headers, body } = webhookMessage(target, 'delivery-1', notice, now);
    expect(url).toBe('https://example.org/hook?a=b');
    expect(JSON.parse(body)).toEqual({
      type: 'notice.run_failed',
      timestamp: notice.raisedAt,
      data: notice,
    });
    expect(headers).toMatchObject({
      'webhook-id': 'delivery-1',
      'webhook-timestamp': '1795514405',
      'webhook-signature': sign(secret, `delivery-1.1795514405.${body}`),
    });
  });

  it('for ntfy names the topic of the address at the root of the server', () => {
    const target = { url: 'https://ntfy.example/my%20topic/', format: 'ntfy' } as const;
    const open = webhookMessage({ ...target, secret: null }, 'id', notice, now);
    expect(open.url).toBe('https://ntfy.example/');
    expect(JSON.parse(open.body)).toMatchObject({
      topic: 'my topic',
      title: notice.title,
      message: notice.message,
      priority: 4,
    });
    expect(open.headers).not.toHaveProperty('authorization');
    const guarded = webhookMessage({ ...target, secret: 'tk_x' }, 'id', notice, now);
    expect(guarded.headers).toMatchObject({ authorization: 'Bearer tk_x' });
  });

  it.each([
    ['https://push.example', 'https://push.example/message'],
    ['https://push.example/', 'https://push.example/message'],
    ['https://push.example/gotify', 'https://push.example/gotify/message'],
    ['https://push.example/gotify/message', 'https://push.example/gotify/message'],
  ])('for Gotify at %s goes to %s with the token of the application', (url, expected) => {
    const message = webhookMessage({ url, format: 'gotify', secret: 'AbC' }, 'id', notice, now);
    expect(message.url).toBe(expected);
    expect(message.headers).toMatchObject({ 'x-gotify-key': 'AbC' });
    expect(JSON.parse(message.body)).toMatchObject({ title: notice.title, priority: 8 });
  });
});
