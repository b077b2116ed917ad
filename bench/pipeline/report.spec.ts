import { describe, expect, it } from '@jest/globals';
import { pipelineResult } from './report.js';

describe('the result of the pipeline bench', () => {
  it('goes by the median runs', () => {
    const { json, withinBounds } = pipelineResult({
      tracks: 3_000,
      ours: [90, 700.4, 800],
      baseline: [1_000, 5, 4_000],
    });
    expect(json).toMatchObject({ ours: 700, baseline: 1_000, ratio: 0.7 });
    expect(withinBounds).toBe(true);
  });

  it('is out of bounds where ours is too slow', () => {
    const figures = { tracks: 3_000, ours: [599], baseline: [1_000] };
    expect(pipelineResult(figures).withinBounds).toBe(false);
    expect(pipelineResult({ ...figures, ours: [601] }).withinBounds).toBe(true);
  });

  it('shows people every run', () => {
    const { text } = pipelineResult({ tracks: 100, ours: [90, 700.4, 800], baseline: [1, 1, 1] });
    expect(text).toMatch(/ours +700 tracks\/s +\( +90 +700 +800 \)/);
  });
});
