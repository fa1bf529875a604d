import { joinMessages } from '@/shared/i18n';
import type { Language } from '@/shared/languages';

type Part = Record<string, unknown>;

const loaders: Record<Language, () => Promise<{ default: Part[] }>> = {
  en: () => import('./texts/en'),
  fr: () => import('./texts/fr'),
  es: () => import('./texts/es'),
  ar: () => import('./texts/ar'),
};

/** All texts of one language. */
export async function loadMessages(language: Language): Promise<Part> {
  return joinMessages((await loaders[language]()).default);
}
