import { describe, expect, it } from 'vitest';
import { draftOf } from './itemDraft';
import { anItem } from './library.fixture';
import { diverge, merge } from './merge';

const base = draftOf(anItem());
const mine = { ...base, title: 'Rain gardens on roofs', summary: 'Mine.' };
const theirs = { ...base, title: 'Rain gardens in yards', countries: ['QA'] };

describe('two editors on one item', () => {
  it('are asked only about what both changed', () => {
    expect(diverge(base, mine, theirs)).toEqual({ conflicts: ['title'], theirs: ['countries'] });
  });

  it('are not asked when both wrote the same', () => {
    expect(diverge(base, mine, { ...base, title: mine.title }).conflicts).toEqual([]);
  });

  it('keep my text where I keep it, and take over what only the other changed', () => {
    const merged = merge(mine, theirs, diverge(base, mine, theirs), ['title']);
    expect(merged).toMatchObject({ title: 'Rain gardens on roofs', summary: 'Mine.', countries: ['QA'] });
  });

  it('take the other text where I give mine up', () => {
    expect(merge(mine, theirs, diverge(base, mine, theirs), []).title).toBe('Rain gardens in yards');
  });
});
