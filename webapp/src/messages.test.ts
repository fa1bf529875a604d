import { describe, expect, it } from 'vitest';
import { loadMessages } from './messages';
import { languages } from './shared/languages';

const notes = import.meta.glob<Record<string, string>>('./**/messages/notes.json', {
  eager: true,
  import: 'default',
});

function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, path ? `${path}.${key}` : key),
  );
}

const texts = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [language, new Map(flatten(await loadMessages(language)))] as const),
  ),
);
const english = texts.en ?? new Map<string, string>();
const names = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('the messages', () => {
  it.each(languages)('say everything in %s', (language) => {
    expect([...(texts[language]?.keys() ?? [])].sort()).toEqual([...english.keys()].sort());
  });

  it.each(languages)('leave nothing empty in %s', (language) => {
    expect([...(texts[language] ?? [])].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(languages)('keep the names of inserted values in %s', (language) => {
    const wrong = [...(texts[language] ?? [])].filter(([key, text]) => {
      const used = names(text);
      const known = names(english.get(key) ?? '');
      return (
        used.some((name) => !known.includes(name)) || (!text.includes('|') && used.length < known.length)
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(languages)('count in %s with as many forms as the language has', (language) => {
    const forms = language === 'ar' ? 6 : 2;
    const counted = [...english].filter(([, text]) => text.includes('|')).map(([key]) => key);
    const wrong = counted.filter((key) => texts[language]?.get(key)?.split('|').length !== forms);
    expect(wrong).toEqual([]);
    const uncounted = [...(texts[language] ?? [])].filter(
      ([key, text]) => text.includes('|') && !counted.includes(key),
    );
    expect(uncounted).toEqual([]);
  });

  it('have notes for translators only where there is a message', () => {
    const noted = Object.values(notes).flatMap((note) => Object.keys(note));
    expect(noted.filter((key) => !english.has(key))).toEqual([]);
  });
});
