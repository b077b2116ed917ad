import { describe, expect, it } from '@jest/globals';
import { exampleSummary } from '../browse-gallery/gallery.examples.js';
import { frameOf, LiveConnection } from './live-connection.js';

describe('a connection', () => {
  it('is cut off when its browser does not read', () => {
    const connection = new LiveConnection(null, '127.0.0.1');
    const frame = frameOf({ kind: 'gallery', gallery: exampleSummary });
    const errors: unknown[] = [];
    connection.stream.on('error', (error) => errors.push(error));
    for (let told = 0; told < 10_000; told += 1) connection.tell(frame);
    expect(connection.stream.destroyed).toBe(true);
    expect(connection.stream.readableLength + connection.stream.writableLength).toBeLessThan(
      300 * 1024,
    );
    expect(() => connection.tell(frame)).not.toThrow();
    expect(errors).toEqual([]);
  });

  it('has nothing but the gallery for a regular user', () => {
    const session = { tokenHash: Buffer.alloc(32), role: 'regular' as const, mayReadAll: true };
    const connection = new LiveConnection(session, '127.0.0.1');
    expect([...connection.untold]).toEqual(['gallery']);
    expect(connection.mayGet('sync')).toBe(false);
  });
});
