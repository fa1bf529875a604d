import { language } from './languages';

/** Latin digits in Arabic too: codes, tables and figures are compared across languages. */
const locale = language === 'ar' ? 'ar-u-nu-latn' : language === 'en' ? 'en-GB' : language;

const numbers = new Intl.NumberFormat(locale);
/** Days are those of the server's pages and citations, wherever the reader is. */
const days = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const moments = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const months = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
const regionNames = new Intl.DisplayNames(locale, { type: 'region' });
const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
const sentences = new Intl.ListFormat(locale, { type: 'conjunction' });
export const collator = new Intl.Collator(locale);

/** A date in words; what is no date stays as it was written, so that one strange record never takes a page away. */
function said(value: string, words: (date: Date) => string): string {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? value : words(date);
}

export const formatNumber = (value: number): string => numbers.format(value);
export const formatDay = (value: string): string => said(value, (date) => days.format(date));
/** The day of the week, in full. */
export const formatWeekday = (value: string): string => said(value, (date) => weekdays.format(date));
/** The day in the form that machines read. */
export const machineDay = (value: string): string =>
  said(value, (date) => date.toISOString().split('T', 1).join(''));
export const formatMoment = (value: string): string => said(value, (date) => moments.format(date));
/** The name of a month, "01" to "12". */
export const formatMonth = (month: string): string => said(`2000-${month}-01`, (date) => months.format(date));
/** The time of day on the device's clock. */
export const formatTime = (moment: Date): string => times.format(moment);
export const formatList = (values: readonly string[]): string => lists.format(values);
export const formatSentence = (values: readonly string[]): string => sentences.format(values);

export function countryName(code: string): string {
  try {
    return regionNames.of(code) ?? code;
  } catch {
    return code;
  }
}

/** What languages without a name in the browser's tables call themselves. */
const ownLanguageNames: Readonly<Record<string, string>> = {
  awa: 'अवधी',
  bho: 'भोजपुरी',
  ceb: 'Cebuano',
  hil: 'Hiligaynon',
  ilo: 'Ilokano',
  mai: 'मैथिली',
  war: 'Winaray',
};

export function languageName(code: string): string {
  try {
    const name = languageNames.of(code) ?? code;
    return name === code ? (ownLanguageNames[code] ?? code) : name;
  } catch {
    return code;
  }
}

/** "2008", or "2008–2012". */
export function formatYears(from?: number | null, to?: number | null): string {
  if (typeof from === 'number' && typeof to === 'number' && from !== to)
    return `${String(from)}–${String(to)}`;
  return String(from ?? to ?? '');
}
