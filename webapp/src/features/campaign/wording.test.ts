import { describe, expect, it } from 'vitest';
import { wordingBetween } from './wording';

describe('two wordings in one', () => {
  it('show what was taken out before what stands there instead', () => {
    expect(wordingBetween('The employer pays all.', 'The employer pays everything.')).toEqual([
      { text: 'The employer pays ', change: 'same' },
      { text: 'all.', change: 'removed' },
      { text: 'everything.', change: 'added' },
    ]);
  });

  it('put together, give each wording again', () => {
    const before = 'One two  three\nfour five';
    const after = 'Two three four, and five';
    const parts = wordingBetween(before, after);
    const without = (change: string): string =>
      parts
        .filter((part) => part.change !== change)
        .map((part) => part.text)
        .join('');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });

  it('are all new, or all gone, where one of them is empty', () => {
    expect(wordingBetween('', 'New words.')).toEqual([{ text: 'New words.', change: 'added' }]);
    expect(wordingBetween('Old.', '')).toEqual([{ text: 'Old.', change: 'removed' }]);
    expect(wordingBetween('', '')).toEqual([]);
  });
});
