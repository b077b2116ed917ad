import { describe, expect, it } from '@jest/globals';
import { forecastText } from './forecast-text.js';

const now = new Date('2026-08-30T12:00:00Z');
const forecast = {
  tracksLeft: 2_140,
  callsLeft: 2_098,
  callsPerDay: 33,
  doneAt: '2026-11-01T12:00:00Z',
};

describe('forecastText', () => {
  it('says how many, at which pace and until when', () => {
    expect(forecastText(forecast, false, now)).toBe(
      '2,140 tracks left, 2,098 to ask for. If it goes on like this, it is done on 1 Nov 2026. The budget allows 33 calls a day.',
    );
  });

  it('says today where that is the day, and nothing of a pace that does not hold it up', () => {
    const soon = { tracksLeft: 1, callsLeft: 1, callsPerDay: null, doneAt: now.toISOString() };
    expect(forecastText(soon, false, now)).toBe(
      '1 track left, 1 to ask for. If it goes on like this, it is done today.',
    );
  });

  it('promises nothing where it is paused, nobody can be asked, or nothing is left', () => {
    expect(forecastText({ ...forecast, doneAt: null }, true, now)).toContain('You have paused it');
    expect(forecastText({ ...forecast, doneAt: null }, false, now)).toContain(
      'Nobody can say when',
    );
    expect(forecastText({ ...forecast, tracksLeft: 0 }, false, now)).toContain('Nothing is left');
  });
});
