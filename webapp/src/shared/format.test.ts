import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment, formatWeekday, machineDay } from './format';

describe('dates', () => {
  it.each(['+10000-01-01T00:00:00Z', '9999-12-31', '+999999999-12-31T23:59:59.999999999Z', 'soon', ''])(
    'are shown whatever was written: %s',
    (value) => {
      for (const format of [formatDay, formatMoment, formatWeekday, machineDay])
        expect(format(value)).toEqual(expect.any(String));
    },
  );

  it('stay as they are when they are none', () => {
    expect(formatDay('10000-13-01')).toBe('10000-13-01');
    expect(formatMoment('soon')).toBe('soon');
  });

  it('are days for machines', () => {
    expect(machineDay('2026-11-22T10:00:00Z')).toBe('2026-11-22');
  });
});
