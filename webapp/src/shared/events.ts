import { useI18n } from 'vue-i18n';
import type { EventKind, EventTime } from '@/api/types';
import { formatDay, formatMoment, formatWeekday } from './format';

/** The kinds in the order in which a list offers them. */
export const eventKinds: readonly EventKind[] = ['meeting', 'webinar', 'training', 'action', 'deadline'];

interface Beginning {
  time: EventTime;
  beginsAt: string;
  offset: string;
}

const minutes = (time: string): string => time.slice(0, 5);

/** "UTC+5:45", "UTC+1", "UTC". */
function formatOffset(offset: string): string {
  return `UTC${offset
    .replace('Z', '')
    .replace(/^([+-])0/, '$1')
    .replace(/:00$/, '')}`;
}

/** The moment it begins as machines read it: a day, or a time with its offset. */
export function machineTime({ time, offset }: Beginning): string {
  return time.from ? `${time.firstDay}T${minutes(time.from)}${offset}` : time.firstDay;
}

/** How the times of events are said: by the clock of the place, whose clock that is, and what it is on the reader's own. */
export function useEventTime() {
  const { t } = useI18n();

  const day = (value: string): string =>
    t('event.when.day', { weekday: formatWeekday(value), day: formatDay(value) });
  const clock = (value: string, time: string): string =>
    `${day(value)}${t('event.when.and')}${minutes(time)}`;

  function when(time: EventTime): string {
    const last = time.lastDay && time.lastDay !== time.firstDay ? time.lastDay : null;
    if (!time.from) return last ? `${day(time.firstDay)} – ${day(last)}` : day(time.firstDay);
    const first = clock(time.firstDay, time.from);
    if (!time.until) return first;
    return last ? `${first} – ${clock(last, time.until)}` : `${first}–${minutes(time.until)}`;
  }

  const zone = (event: Beginning): string =>
    t('event.when.zone', { zone: event.time.zone, offset: formatOffset(event.offset) });

  /** By the clock of the place. */
  const moment = (local: string): string => clock(local.slice(0, 10), local.slice(11));

  /** Where the reader's clock goes as that of the place, nothing. */
  function own(event: Beginning): string | null {
    if (!event.time.from) return null;
    const begin = new Date(event.beginsAt);
    const there = begin.toLocaleString('sv', { timeZone: event.time.zone });
    return there === begin.toLocaleString('sv')
      ? null
      : t('event.when.own', { time: formatMoment(event.beginsAt) });
  }

  return { when, zone, moment, own };
}
