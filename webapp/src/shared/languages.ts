/** The interface languages, each with an address of its own: English at the root, the others under a prefix. */
export const languages = ['en', 'fr', 'es', 'ar'] as const;
export type Language = (typeof languages)[number];

/** Names of the languages in themselves, so that a reader finds their own. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};

function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}

function languageOf(pathname: string): Language {
  const first = pathname.split('/')[1] ?? '';
  return isLanguage(first) && first !== 'en' ? first : 'en';
}

/** The language of this document. Another language is another address and another document. */
export const language: Language = languageOf(location.pathname);

/** What stands before every address of this language: "" or "/fr". */
export function prefixOf(target: Language): string {
  return target === 'en' ? '' : `/${target}`;
}

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** Which way a language is written; also for texts in languages that the interface does not speak. */
export function direction(target: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(target) ? 'rtl' : 'ltr';
}
