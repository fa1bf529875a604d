import { joinMessages } from '@/shared/i18n';
import type { Language } from '@/shared/languages';

type Loader = () => Promise<unknown>;

const loaders: Record<Language, Record<string, Loader>> = {
  en: import.meta.glob('./**/messages/en.json', { import: 'default' }),
  fr: import.meta.glob('./**/messages/fr.json', { import: 'default' }),
  es: import.meta.glob('./**/messages/es.json', { import: 'default' }),
  ar: import.meta.glob('./**/messages/ar.json', { import: 'default' }),
};

/** All texts of one language. */
export async function loadMessages(language: Language): Promise<Record<string, unknown>> {
  const parts = await Promise.all(Object.values(loaders[language]).map((load) => load()));
  return joinMessages(parts as Record<string, unknown>[]);
}
