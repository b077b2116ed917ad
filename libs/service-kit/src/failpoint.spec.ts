import { afterEach, describe, expect, it } from '@jest/globals';
import { armFailpoint, failpoint, FailpointError, failpointSchema } from './failpoint.js';

afterEach(() => armFailpoint(undefined));

describe('a failpoint', () => {
  it('does nothing unless it is armed, and then only at its own point and turn', async () => {
    await failpoint('relay.after-publish');
    armFailpoint(failpointSchema.parse('relay.after-publish:throw@2'));
    await failpoint('relay.after-mark');
    await failpoint('relay.after-publish');
    await expect(failpoint('relay.after-publish')).rejects.toThrow(FailpointError);
    await failpoint('relay.after-publish');
  });

  it.each([
    'relay.after-publish',
    'relay.after-publish:die',
    'nowhere:kill',
    'relay.after-publish:kill@0',
  ])('cannot be armed as %p', (text) => {
    expect(failpointSchema.safeParse(text).success).toBe(false);
  });
});
