import { describe, expect, it } from 'vitest';
import { readNumber } from './numbers';

describe('a typed number', () => {
  it.each([
    ['31', '31'],
    ['-4', '-4'],
    ['007', '7'],
    ['12,000', '12000'],
    ['12 000', '12000'],
    ['12.000', '12000'],
    ['1.250.000', '1250000'],
    ['٤٥', '45'],
    ['४५०००', '45000'],
    ['5.', '5'],
    ['5.0', '5'],
  ])('as a whole one: %s', (typed, value) => {
    expect(readNumber(typed, true)).toEqual({ value });
  });

  it.each([
    ['100.5', '100.5'],
    ['1,5', '1.5'],
    ['.5', '0.5'],
    ['1 250,75', '1250.75'],
    ['1,250.75', '1250.75'],
    ['1.250,75', '1250.75'],
    ['1,250,000', '1250000'],
    ['٣٫٥', '3.5'],
    ['1.500', '1.500'],
    ['45000', '45000'],
  ])('with a part: %s', (typed, value) => {
    expect(readNumber(typed, false)).toEqual({ value });
  });

  it.each([
    ['abc', false, 'number'],
    ['1e5', false, 'number'],
    ['--1', false, 'number'],
    ['1,2,3', false, 'number'],
    ['.', false, 'number'],
    ['1.5', true, 'whole'],
    ['99999999999', true, 'long'],
    ['1,500', false, 'unclear'],
    ['0.12345678901234567', false, 'long'],
  ])('is not taken silently for another: %s', (typed, whole, fault) => {
    expect(readNumber(typed, whole)).toEqual({ fault });
  });
});
