import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

/** What the server writes (its own test holds the sample to that), as Thunderbird's parser reads it. */
const calendar = new ICAL.Component(
  ICAL.parse(readFileSync('src/features/campaign/calendar.sample.ics', 'utf8')) as unknown[],
);
const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe('a calendar', () => {
  it('says the same moment on the days when clocks change', () => {
    expect(events.map((event) => event.startDate.toJSDate().toISOString())).toEqual([
      '2027-03-28T12:00:00.000Z',
      '2027-10-31T00:30:00.000Z',
      '2027-10-31T13:00:00.000Z',
    ]);
  });

  it('describes its zones itself, or needs none', () => {
    expect(events.map((event) => event.startDate.zone.tzid)).toEqual([
      'Europe/Zurich',
      'UTC',
      'Europe/Zurich',
    ]);
    const described = calendar.getAllSubcomponents('vtimezone');
    expect(described.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual(['Europe/Zurich']);
  });

  it('leads back to the page, and keeps every line short enough', () => {
    const text = readFileSync('src/features/campaign/calendar.sample.ics');
    expect(events[0]?.component.getFirstPropertyValue('url')).toBe('https://corridor.example/fr/events/7');
    expect(events[0]?.description).toContain('https://corridor.example/fr/events/7');
    const lines = text.toString('latin1').split(/\r?\n/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
  });
});
