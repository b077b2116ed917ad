import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  eventContracts,
  replayedEventContracts,
  replaySubject,
  type EventContract,
} from '@app/contracts';
import { durableName } from '@app/messaging';
import { dataFields } from './data-fields.js';

/** A contract's file does not look as this document expects. */
export class EventSourceError extends Error {
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.name = 'EventSourceError';
  }
}

/**
 * The text of `docs/events.md`: every event as its contract, the comment above the contract and its frozen fixture tell
 * it. `root` is the checkout.
 * @throws EventSourceError where a contract has no comment
 */
export function eventsDocument(root: string): string {
  return [
    '# Events',
    '<!-- Generated from libs/contracts by scripts/docs/write-events-document.ts: change the contracts, not this page. -->',
    'Every fact that one service tells the others. An event travels on the JetStream stream `EVENTS`, at least once and in no\n' +
      'promised order, in this envelope:',
    table(
      ['field', 'what it is'],
      [
        ['`id`', 'the same fact always has the same id; consumers count it once'],
        ['`type`, `version`', 'which contract the data follows'],
        ['`occurredAt`', 'when the fact was committed (ISO 8601, UTC)'],
        [
          '`correlationId`',
          'follows one cause through all services; that of a sync is the id of its run',
        ],
        ['`traceparent`', 'W3C Trace Context, or null'],
        ['`data`', 'the fact itself, one of the tables below'],
      ],
    ),
    'A publisher refuses to send a field that its contract does not know; a consumer ignores a field that it does not know. A\n' +
      'released version never changes: an incompatible fact gets a new version, subject and file.',
    table(
      ['event', 'subject', 'from', 'to'],
      eventContracts.map((contract) => [
        `[${title(contract)}](#${anchor(contract)})`,
        `\`${contract.subject}\``,
        contract.publisher,
        contract.consumers.join(', '),
      ]),
    ),
    ...eventContracts.flatMap((contract) => section(root, contract)),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(root: string, contract: EventContract): string[] {
  const file = `${contract.slug}.v${contract.version}`;
  return [
    `## ${title(contract)}`,
    commentAbove(root, `libs/contracts/src/events/${file}.ts`),
    [
      `- Contract: \`libs/contracts/src/events/${file}.ts\``,
      `- Subject: \`${contract.subject}\`${replayNote(contract)}`,
      `- Publisher: ${contract.publisher}`,
      `- Consumers: ${contract.consumers.map((service) => `${service} (durable \`${durableName(service, contract)}\`)`).join(', ')}`,
    ].join('\n'),
    table(
      ['field of `data`', 'type', 'values'],
      dataFields(contract.data).map(({ path, type, bounds }) => [`\`${path}\``, type, bounds]),
    ),
    `An example (\`libs/contracts/fixtures/${file}.json\`):`,
    `\`\`\`json\n${read(root, `libs/contracts/fixtures/${file}.json`).trimEnd()}\n\`\`\``,
  ];
}

function replayNote(contract: EventContract): string {
  if (!replayedEventContracts.includes(contract)) return '';
  return `; published again for a rebuild on \`${replaySubject(contract)}\``;
}

function title({ type, version }: EventContract): string {
  return `${type} v${version}`;
}

function anchor(contract: EventContract): string {
  return title(contract).toLowerCase().replaceAll(' ', '-');
}

/** What the contract's author says of it. */
function commentAbove(root: string, file: string): string {
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+ = defineEvent/.exec(
    read(root, file),
  )?.[1];
  if (comment === undefined) throw new EventSourceError(file, 'the contract has no comment');
  return comment.replaceAll(/^[ \t]*\* ?/gm, '').trim();
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function read(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
