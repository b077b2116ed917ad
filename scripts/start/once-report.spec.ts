import { describe, expect, it } from '@jest/globals';
import { buildReport, reportTable } from './once-report.js';
import { enrichmentSummary, syncSummary } from './progress-text.js';
import { completedRun, settledObservation } from './testing/settled-observation.js';

const result = {
  run: completedRun,
  observation: settledObservation,
  calls: { accounts: 2, spotify: 3, soundcharts: 9 },
  seconds: { start: 4.1234, sync: 0.9, enrichment: 1.005, total: 6.5 },
  addresses: {
    gatewayUrl: 'http://127.0.0.1:1',
    publicUrl: 'http://127.0.0.1:1',
    sandboxUrl: null,
  },
};

describe('the report of a measured run', () => {
  it('counts rows, tracks, calls and seconds', () => {
    expect(buildReport(result)).toMatchObject({
      library: { rows: 14, saved: 12, distinct: 10, duplicates: 2, skipped: { local_file: 2 } },
      tracks: { discovered: 10, enriched: 6, notFound: 2, noAudio: 1, failed: 1 },
      calls: { spotify: 3, soundcharts: 9 },
      seconds: { start: 4.12, sync: 0.9, enrichment: 1, total: 6.5 },
      run: { id: completedRun.id, state: 'completed' },
    });
    expect(buildReport(result).library.skipped).not.toHaveProperty('episode');
    expect(buildReport({ ...result, calls: null }).calls.spotify).toBeNull();
  });

  it('has a form for people', () => {
    const table = reportTable(buildReport(result));

    expect(table).toMatch(/^rows in the library +14$/m);
    expect(table).toMatch(/^rows left out +local_file 2$/m);
    expect(table).toMatch(/^calls to SoundCharts +9$/m);
  });
});

describe('what people are told', () => {
  it('sums up a sync and an enrichment in a line each', () => {
    expect(syncSummary(completedRun)).toBe(
      'Library synced: 14 rows, 10 tracks, 2 saved twice, 2 rows left out (2 local file)',
    );
    expect(enrichmentSummary(settledObservation)).toBe(
      'Gallery complete: 10 tracks, 6 with features (2 not found, 1 without audio, 1 failed)',
    );
  });
});
