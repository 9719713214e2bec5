import { addDays, type IsoDate, isoDate, weekdayOf } from '../kernel/day.ts';

type BankHoliday = { readonly on: IsoDate; readonly name: string };

const SATURDAY = 6;

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): IsoDate {
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * (year % 19) + century - Math.floor(century / 4) - lunar + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const shift = Math.floor(((year % 19) + 11 * moon + 22 * week) / 451);
  const days = moon + week - 7 * shift + 114;
  return day(year, Math.floor(days / 31), (days % 31) + 1);
}

const day = (year: number, month: number, date: number): IsoDate =>
  isoDate(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

const firstMonday = (from: IsoDate): IsoDate => addDays(from, (8 - weekdayOf(from)) % 7);

/** A holiday at the weekend is kept on the next weekday that is not one already. */
function substituted(holidays: readonly BankHoliday[]): readonly BankHoliday[] {
  const kept: BankHoliday[] = [];
  for (const holiday of holidays) {
    let on = holiday.on;
    const isTaken = (): boolean => [...kept, ...holidays].some((one) => one !== holiday && one.on === on);
    while (weekdayOf(on) >= SATURDAY || (on !== holiday.on && isTaken())) on = addDays(on, 1);
    kept.push({ ...holiday, on });
  }
  return kept.toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** The bank holidays of England and Wales in a year, in order. One-off ones are not known here. */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const easter = easterSunday(year);
  return substituted([
    { on: day(year, 1, 1), name: 'New Year’s Day' },
    { on: addDays(easter, -2), name: 'Good Friday' },
    { on: addDays(easter, 1), name: 'Easter Monday' },
    { on: firstMonday(day(year, 5, 1)), name: 'Early May bank holiday' },
    { on: firstMonday(day(year, 5, 25)), name: 'Spring bank holiday' },
    { on: firstMonday(day(year, 8, 25)), name: 'Summer bank holiday' },
    { on: day(year, 12, 25), name: 'Christmas Day' },
    { on: day(year, 12, 26), name: 'Boxing Day' },
  ]);
}
