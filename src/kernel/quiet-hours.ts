import { addDays } from './day.ts';
import { dayAt, instantAt, wallTimeAt } from './time.ts';

/** Wall-clock times, `HH:MM`, `[from, to)`; `from` after `to` runs over midnight, equal ones are no time at all. */
export type QuietHours = { readonly from: string; readonly to: string };

const isQuiet = (time: string, { from, to }: QuietHours): boolean =>
  from <= to ? time >= from && time < to : time >= from || time < to;

/** The instant itself, or the end of the quiet hours it falls into, on the wall clock of `timeZone`. */
export function afterQuietHours(instant: string, quiet: QuietHours, timeZone: string): string {
  const time = wallTimeAt(instant, timeZone);
  if (!isQuiet(time, quiet)) return instant;
  const day = dayAt(instant, timeZone);
  return instantAt(time < quiet.to ? day : addDays(day, 1), quiet.to, timeZone);
}
