import { describe, expect, it } from 'vitest';
import { loadMessages } from './messages';

const sources = import.meta.glob<string>(['./**/*.{vue,ts}', '!./**/*.test.ts', '!./api/schema.d.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

function keysOf(value: unknown, path = ''): string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path ? `${path}.${key}` : key))
    : [path];
}

const known = keysOf(await loadMessages('en'));
const asked = Object.entries(sources).flatMap(([file, text]) =>
  [...text.matchAll(/\bt\(\s*(['`])([\w-]+\.[^'`]*)\1/g)].map(([, , key = '']) => ({ file, key })),
);

/** "a.${b}.c" stands for every key of that form. */
const pattern = (key: string): RegExp =>
  new RegExp(
    `^${key
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replace(/[.\\]/g, '\\$&'))
      .join('.+')}$`,
  );

describe('the texts that the code asks for', () => {
  it('are there', () => {
    expect(asked.length).toBeGreaterThan(500);
    expect(asked.filter(({ key }) => !known.some((entry) => pattern(key).test(entry)))).toEqual([]);
  });
});
