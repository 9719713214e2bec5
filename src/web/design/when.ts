import { useMemo } from 'react';
import { daysBetween, type IsoDate, isIsoDate } from '../../kernel/day.ts';
import { useClinicIfKnown } from '../session.ts';
import { type Language, useLanguage } from '../texts/language.ts';

/** Days are written day first, clocks with 24 hours, in both languages. */
const locales: Record<Language, string> = { en: 'en-GB', es: 'es' };

const DAYS_CALLED_DAYS = 13;
const DAYS_CALLED_WEEKS = 59;
const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
}

/** A calendar day has no zone: noon UTC stands for it. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** How one clinic says its dates to one reader. Days are `YYYY-MM-DD`, instants ISO with an offset or `Z`. */
export type When = {
  /** "Tue 12 January", with the year when it is not this year's. */
  readonly day: (day: string) => string;
  /** "Tuesday 12 January 2027". */
  readonly dayInFull: (day: string) => string;
  /** "12 Jan": for tables and small drawings. */
  readonly dayShort: (day: string) => string;
  /** "January". */
  readonly month: (day: string) => string;
  /** "Jan". */
  readonly monthShort: (day: string) => string;
  /** "16:00", on the clinic's clock. */
  readonly time: (instant: string) => string;
  /** "Tue 12 January, 16:00", on the clinic's clock. */
  readonly dayTime: (instant: string) => string;
  /** "today", "tomorrow", "in 3 weeks", "2 months ago", counted from the clinic's day. */
  readonly howFar: (dayOrInstant: string) => string;
  /** The clinic's calendar day of an instant. */
  readonly dayOf: (instant: string) => IsoDate;
  /** "1 hour 40 minutes". */
  readonly duration: (minutes: number) => string;
  readonly today: IsoDate;
};

export type WhenSettings = {
  readonly language: Language;
  readonly timeZone: string;
  readonly today: IsoDate;
};

const partsOf = (format: Intl.DateTimeFormat, date: Date): Record<string, string> =>
  Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));

const joiner: Record<Language, string> = { en: ' ', es: ' de ' };

function dayText(day: string, settings: WhenSettings, weekday: 'short' | 'long', year: boolean): string {
  const options = {
    weekday,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  const parts = partsOf(formatter(locales[settings.language], options), noon(day));
  const join = joiner[settings.language];
  const yearText = year ? `${settings.language === 'es' ? ' de' : ''} ${parts.year}` : '';
  return `${parts.weekday?.replace('.', '')} ${parts.day}${join}${parts.month}${yearText}`;
}

function dayOfInstant(instant: string, timeZone: string): IsoDate {
  const format = formatter('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const { year, month, day } = partsOf(format, new Date(instant));
  return `${year}-${month}-${day}` as IsoDate;
}

function howFarText(days: number, language: Language): string {
  const relative = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' });
  const distance = Math.abs(days);
  if (distance <= DAYS_CALLED_DAYS) return relative.format(days, 'day');
  if (distance <= DAYS_CALLED_WEEKS) return relative.format(Math.round(days / DAYS_A_WEEK), 'week');
  if (distance < DAYS_A_YEAR * 1.5) return relative.format(Math.round(days / DAYS_A_MONTH), 'month');
  return relative.format(Math.round(days / DAYS_A_YEAR), 'year');
}

const unit = (count: number, name: 'hour' | 'minute', language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'unit', unit: name, unitDisplay: 'long' }).format(count);

function durationText(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes - hours * 60);
  const said = [
    hours > 0 ? unit(hours, 'hour', language) : '',
    rest > 0 ? unit(rest, 'minute', language) : '',
  ];
  return said.filter(Boolean).join(' ') || unit(0, 'minute', language);
}

/** All of {@link When} for a language, a zone and the clinic's day. */
export function whenIn(settings: WhenSettings): When {
  const { language, timeZone, today } = settings;
  const locale = locales[language];
  const utc = (day: string, options: Intl.DateTimeFormatOptions): string =>
    formatter(locale, { ...options, timeZone: 'UTC' }).format(noon(day));
  const time = (instant: string): string =>
    formatter(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
      new Date(instant),
    );
  const dayOf = (instant: string): IsoDate => dayOfInstant(instant, timeZone);
  const day = (iso: string): string => dayText(iso, settings, 'short', iso.slice(0, 4) !== today.slice(0, 4));
  return {
    today,
    day,
    dayOf,
    time,
    dayInFull: (iso) => dayText(iso, settings, 'long', true),
    dayShort: (iso) => utc(iso, { day: 'numeric', month: 'short' }),
    month: (iso) => utc(iso, { month: 'long' }),
    monthShort: (iso) => utc(iso, { month: 'short' }),
    dayTime: (instant) => `${day(dayOf(instant))}, ${time(instant)}`,
    howFar: (text) => howFarText(daysBetween(today, isIsoDate(text) ? text : dayOf(text)), language),
    duration: (minutes) => durationText(minutes, language),
  };
}

const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Dates as this clinic says them in the reader's language. */
export function useWhen(): When {
  const language = useLanguage();
  const clinic = useClinicIfKnown();
  const timeZone = clinic?.timeZone ?? deviceZone();
  const today = (clinic?.today ?? dayOfInstant(new Date().toISOString(), timeZone)) as IsoDate;
  return useMemo(() => whenIn({ language, timeZone, today }), [language, timeZone, today]);
}
