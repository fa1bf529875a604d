import { createI18n, type I18n } from 'vue-i18n';
import type { Language } from './languages';

type Messages = Record<string, unknown>;

/** How many forms a language has, and which one a number takes. */
const pluralRules = {
  fr: (count: number) => (Math.abs(count) < 2 ? 0 : 1),
  ar: arabicForm,
};

/** zero | one | two | few | many | other */
function arabicForm(count: number): number {
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
  return order.indexOf(new Intl.PluralRules('ar').select(count));
}

export function makeI18n(language: Language, messages: Messages): I18n {
  return createI18n({
    legacy: false,
    locale: language,
    fallbackLocale: false,
    messages: { [language]: messages } as never,
    pluralRules,
  });
}

/** Joins the texts of all rooms; each file carries its room's name as root. */
export function joinMessages(parts: readonly Messages[]): Messages {
  return Object.assign({}, ...parts) as Messages;
}
