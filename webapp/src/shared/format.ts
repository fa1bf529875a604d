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
const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const months = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
const regionNames = new Intl.DisplayNames(locale, { type: 'region' });
const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
const sentences = new Intl.ListFormat(locale, { type: 'conjunction' });
export const collator = new Intl.Collator(locale);

export const formatNumber = (value: number): string => numbers.format(value);
export const formatDay = (value: string): string => days.format(new Date(value));
/** The day of the week, in full. */
export const formatWeekday = (value: string): string => weekdays.format(new Date(value));
/** The day in the form that machines read. */
export const machineDay = (value: string): string => new Date(value).toISOString().slice(0, 10);
/** The name of a month, "01" to "12". */
export const formatMonth = (month: string): string => months.format(new Date(`2000-${month}-01`));
/** The time of day on the device's clock. */
export const formatTime = (moment: Date): string => times.format(moment);
export const formatMoment = (value: string): string => moments.format(new Date(value));
export const formatList = (values: readonly string[]): string => lists.format(values);
export const formatSentence = (values: readonly string[]): string => sentences.format(values);

export function countryName(code: string): string {
  try {
    return regionNames.of(code) ?? code;
  } catch {
    return code;
  }
}

export function languageName(code: string): string {
  try {
    return languageNames.of(code) ?? code;
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
