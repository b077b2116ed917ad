import type { DrillResult } from './drills.js';
import { reportLine, totals, type ChaosReport } from './report.js';
import type { RollingResult } from './rolling-restart.js';
import type { SelfTestResult } from './self-test.js';
import type { FaultCounts } from './storm.js';

/** Everything that a full run found out. */
export interface FullRun {
  readonly seconds: number;
  readonly report: ChaosReport;
  readonly tests: readonly SelfTestResult[];
  readonly restart: RollingResult;
}

/** The groups in which faults are told about. */
const groups = [
  {
    title: 'Processes killed, stopped and scaled',
    of: ['service-', 'keeper-', 'replicas', 'broker-kill', 'broker-pause'],
  },
  {
    title: 'Broker data lost or spoiled',
    of: ['broker-wipe', 'broker-rollback', 'broker-torn', 'broker-bit', 'broker-full', 'message-'],
  },
  { title: 'Postgres crashed, its connections ended', of: ['postgres-', 'backend-'] },
  { title: 'Network cut, swallowed, delayed, refused', of: ['network-'] },
  { title: 'Bad answers of providers', of: ['provider-'] },
] as const;

/** `docs/reliability.md`: what the full run did to the system, and what came of it. */
export function reliabilityDocument({ report, tests, restart, seconds }: FullRun): string {
  const { lost, doubled, changed } = totals(report);
  return `# Reliability

What is promised: a track that was discovered is stored, asked for once, and shown, through crashes of anything, the
broker's disk included; every effect happens once; what is insert-only never changes. This page is written by
\`npm run chaos -- --full\`, which storms a system of its own and then counts in Postgres and in the stand-ins' log of calls.

## The storm

Seed ${report.seed}, ${seconds} s of faults, ${report.events.toLocaleString('en')} different events about ${report.tracks.toLocaleString('en')} tracks, ${report.effects.toLocaleString('en')} effects.

| what was done | times |
| --- | ---: |
${groups.map(({ title, of }) => `| ${title} | ${countOf(report.faults, of)} |`).join('\n')}
| Messages delivered again under a new id | ${report.sent.duplicates.toLocaleString('en')} |
| Messages forged | ${report.sent.poison.toLocaleString('en')} |

${kinds(report.faults)}

| what came of it | |
| --- | ---: |
| Lost | ${lost} |
| Doubled | ${doubled} |
| Changed | ${changed} |
| Processes that ended by themselves | ${report.unexpectedExits.length} |
| First new effect after the last fault | ${seconds1(report.resumption.first)} |
| Everything flows after the last fault | ${seconds1(report.resumption.all)} |

## Outages one by one

Every replica of the victim at once, in a system at work. A silent outage (stopped, swallowed) lasts six seconds; the
time counts from its end. _First_ is the first effect of any kind, _all_ is when tracks are again read, published, asked
for, attached and shown.

| outage | first | all |
| --- | ---: | ---: |
${report.drills.map(drillRow).join('\n')}

## The checker is checked

A checker that finds nothing proves nothing until it has found something. Each protection is taken away from outside, in
a storm of the same seed.

| without | must show | found |
| --- | --- | --- |
${tests.map(testRow).join('\n')}

Reconciliation repairs what a hasty acknowledgement loses, so that the third test goes without both; the control is the
same storm without reconciliation alone.

## Rolling restart

Two replicas of every service, each replaced by a new one while people browse and an admin syncs:
${Object.values(restart.restarted).reduce((sum, n) => sum + n, 0)} replacements, ${restart.reads.toLocaleString('en')} reads, ${restart.failedReads.length} failed; ${restart.acceptedRuns} accepted runs, ${restart.lostRuns} lost;
${restart.lost} effects lost, ${restart.doubled} doubled.

## The figures as printed

\`\`\`json
${reportLine(report)}
\`\`\`
`;
}

function countOf(faults: FaultCounts, beginnings: readonly string[]): number {
  return Object.entries(faults)
    .filter(([kind]) => beginnings.some((beginning) => kind.startsWith(beginning)))
    .reduce((sum, [, count]) => sum + count, 0);
}

function kinds(faults: FaultCounts): string {
  const all = Object.entries(faults).toSorted(([a], [b]) => a.localeCompare(b));
  return `By kind: ${all.map(([kind, count]) => `${kind} ${count}`).join(', ')}.`;
}

function drillRow({ name, first, all }: DrillResult): string {
  return `| ${name} | ${seconds1(first)} | ${seconds1(all)} |`;
}

function testRow({ without, expected, lostEffects, doubled }: SelfTestResult): string {
  const found =
    expected === 'doubles'
      ? `${doubled} doubled`
      : expected === 'losses'
        ? `${lostEffects} lost`
        : `${lostEffects} lost, ${doubled} doubled`;
  return `| ${without} | ${expected} | ${found} |`;
}

function seconds1(value: number): string {
  return Number.isFinite(value) ? `${value.toFixed(1)} s` : 'not seen';
}
