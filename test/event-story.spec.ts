import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { eventContracts, type EventContract, type ServiceName } from '@app/contracts';
import { decodeEvent, encodeEvent } from '@app/messaging';
import { describe, expect, it } from '@jest/globals';

/** Files that git knows or would know: a new one counts before its commit. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');

/** The services whose tables are made for readers: each event they hear has its projection. */
const showing: readonly ServiceName[] = ['gallery-service', 'gateway'];

function filesOf(contract: EventContract, folder: string, role: string): string[] {
  return files.filter(
    (file) => file.startsWith(folder) && file.endsWith(`/${contract.slug}.${role}.ts`),
  );
}

describe.each(eventContracts.map((contract) => [contract.slug, contract] as const))(
  'the event %s',
  (_, contract) => {
    it('has its contract in a file of its name', () => {
      expect(files).toContain(`libs/contracts/src/events/${contract.slug}.v${contract.version}.ts`);
    });

    it('has one publisher, in the service that states it', () => {
      expect(filesOf(contract, `apps/${contract.publisher}/src/`, 'publisher')).toHaveLength(1);
      expect(filesOf(contract, 'apps/', 'publisher')).toHaveLength(1);
    });

    it('has a consumer in every service that listens, and in no other', () => {
      expect(contract.consumers.length).toBeGreaterThan(0);
      for (const service of contract.consumers) {
        expect(filesOf(contract, `apps/${service}/src/`, 'consumer')).toHaveLength(1);
      }
      expect(filesOf(contract, 'apps/', 'consumer')).toHaveLength(contract.consumers.length);
    });

    it('is projected by the services that show what they hear, and by no other', () => {
      const projecting = contract.consumers.filter((service) => showing.includes(service));
      for (const service of projecting) {
        expect(filesOf(contract, `apps/${service}/src/`, 'projection')).toHaveLength(1);
      }
      expect(filesOf(contract, 'apps/', 'projection')).toHaveLength(projecting.length);
    });

    it('has a frozen fixture that still reads and writes the same', () => {
      const text = readFileSync(
        `libs/contracts/fixtures/${contract.slug}.v${contract.version}.json`,
        'utf8',
      );
      const event = decodeEvent(contract, text);
      expect(event).toEqual(JSON.parse(text));
      const rebuilt = encodeEvent(contract, event.data, {
        occurredAt: new Date(event.occurredAt),
        correlationId: event.correlationId,
        traceparent: event.traceparent,
      });
      expect(rebuilt).toEqual(event);
    });
  },
);
