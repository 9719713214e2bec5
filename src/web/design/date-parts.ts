import { isIsoDate } from '../../kernel/day.ts';

/** A date as it is being typed: day, month and year as the person left them. */
export type DateParts = { readonly day: string; readonly month: string; readonly year: string };

const digits = (text: string, length: number): string => text.trim().padStart(length, '0');

/** The text a form keeps: `2026-12-01` when it is a date, `YYYY-MM-DD` with holes while it is being typed, else empty. */
export function textOfParts({ day, month, year }: DateParts): string {
  if (!day.trim() && !month.trim() && !year.trim()) return '';
  const full = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  return isIsoDate(full) && year.trim().length === 4 ? full : `${year.trim()}-${month.trim()}-${day.trim()}`;
}

/** Back from the text; leading noughts of a finished date are not what people typed. */
export function partsOfText(text: string): DateParts {
  const [year = '', month = '', day = ''] = text.split('-');
  return isIsoDate(text)
    ? { year, month: String(Number(month)), day: String(Number(day)) }
    : { year, month, day };
}

export type DateFault = 'day' | 'month' | 'year' | 'short-year' | 'no-such-day';

/** What is wrong with a date that was typed, if anything; nothing typed is not a fault here. */
export function faultOfDate(text: string): DateFault | undefined {
  if (text === '' || isIsoDate(text)) return undefined;
  const { day, month, year } = partsOfText(text);
  if (!day) return 'day';
  if (!month) return 'month';
  if (!year) return 'year';
  return /^\d{4}$/.test(year) ? 'no-such-day' : 'short-year';
}
