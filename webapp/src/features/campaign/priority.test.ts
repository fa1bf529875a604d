import { describe, expect, it } from 'vitest';
import { draftOfPriority, moved, nextKey, placeOf, readingOf } from './priority';
import { aPriority } from './priority.fixture';

describe('a priority', () => {
  it('is read in the language of the reader, what is not translated as it was written', () => {
    const reading = readingOf(aPriority(), 'fr');
    expect(reading.title).toBe('Personne ne paie');
    expect(reading.outdated).toBe(true);
    expect(reading.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'Tout est à la charge de l’employeur.',
      'Money paid is paid back.',
    ]);
  });

  it('is read as it was written where there is no translation', () => {
    expect(readingOf(aPriority(), 'es')).toMatchObject({ language: 'en', original: true });
  });

  it('counts its paragraphs for readers, whatever their keys', () => {
    const place = (kind: 'change' | 'addition', paragraph: string | null) =>
      placeOf(aPriority(), { kind, paragraph });
    expect(place('change', 'p3')).toEqual({ key: 'priority.amend.to', number: 2 });
    expect(place('addition', 'p1')).toEqual({ key: 'priority.amend.after', number: 1 });
    expect(place('addition', null)).toEqual({ key: 'priority.amend.first', number: 0 });
    expect(place('change', 'p2')).toEqual({ key: 'priority.amend.toGone', number: 0 });
  });

  it('keeps the keys of its paragraphs while they are moved and new ones are named', () => {
    const { paragraphs } = draftOfPriority(aPriority());
    expect(moved(paragraphs, 1, -1).map((paragraph) => paragraph.key)).toEqual(['p3', 'p1']);
    expect(moved(paragraphs, 0, -1)).toEqual(paragraphs);
    expect(nextKey(paragraphs)).toBe('new1');
    expect(nextKey([...paragraphs, { key: 'new4', text: '' }])).toBe('new5');
  });

  it('is edited without the translations that are missing', () => {
    expect(draftOfPriority(aPriority()).translations.map((entry) => entry.language)).toEqual(['fr']);
  });
});
