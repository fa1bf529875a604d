import { describe, expect, it } from 'vitest';
import { countOn, readQuestion, toggled, widened, writeQuestion } from './query';

describe('a question in the address', () => {
  const question = readQuestion({
    q: 'fees',
    kind: ['practice', 'law'],
    country: 'NP',
    sort: 'newest',
    after: 'k2',
  });

  it('comes back as it went in', () => {
    expect(readQuestion(writeQuestion(question))).toEqual(question);
  });

  it('leaves out what is empty', () => {
    expect(writeQuestion(readQuestion({ q: '  ', kind: [] }))).toEqual({});
  });

  it('ignores a sort that does not exist', () => {
    expect(readQuestion({ sort: 'loudest' }).sort).toBeNull();
  });

  it('starts from the first page when something is narrowed', () => {
    expect(toggled(question, 'kind', 'law')).toMatchObject({ after: null, facets: { kind: ['practice'] } });
    expect(toggled(question, 'theme', 'health').facets.theme).toEqual(['health']);
  });

  it('counts what narrows it, and loses it when widened', () => {
    expect(countOn(question)).toBe(3);
    expect(countOn(widened(question))).toBe(0);
    expect(widened(question).q).toBe('fees');
  });
});
