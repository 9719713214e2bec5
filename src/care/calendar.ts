import type { z } from 'zod';
import type { listResources, readCalendar } from '../contract/visits.ts';
import { addDays, fromEpochDay, type IsoDate, toEpochDay, weekdayOf } from '../kernel/day.ts';
import { instantAt } from '../kernel/time.ts';
import { type ResourceRow, selectClosures, selectHours, selectResources } from '../store/calendar.ts';
import { selectVisitsBetween } from '../store/visits.ts';
import { showVisit } from './show-visit.ts';
import type { Work } from './work.ts';

const showResource = ({ id, kind, name, label }: ResourceRow) => ({
  id,
  kind,
  name,
  ...(label === null ? {} : { label }),
});

export async function readResources(work: Work): Promise<z.infer<typeof listResources.answer>> {
  work.permit('read', 'calendar');
  return { resources: (await selectResources(work.tx)).map(showResource) };
}

/** What the clinic's calendar holds on `days` days from `from`, in the clinic's own days. */
export async function readDays(
  work: Work,
  from: IsoDate,
  days: number,
): Promise<z.infer<typeof readCalendar.answer>> {
  work.permit('read', 'calendar');
  const { timeZone } = work.clinic;
  const end = addDays(from, days);
  const [resources, hours, closures, visits] = [
    await selectResources(work.tx),
    await selectHours(work.tx),
    await selectClosures(work.tx, from, addDays(end, -1)),
    await selectVisitsBetween(work.tx, instantAt(from, '00:00', timeZone), instantAt(end, '00:00', timeZone)),
  ];
  await work.audit({ action: 'read', resource: 'calendar', detail: { from, days } });
  const each = Array.from({ length: days }, (_, index) => fromEpochDay(toEpochDay(from) + index));
  return {
    from,
    to: addDays(end, -1),
    resources: resources.map(showResource),
    visits: visits.map((row) => showVisit(work, row)),
    hours: each.flatMap((day) =>
      hours
        .filter((one) => one.weekday === weekdayOf(day))
        .map(({ resourceId, opens, closes }) => ({ resourceId, day, opens, closes })),
    ),
    closures: closures.map(({ resourceId, starts, ends, why }) => ({
      starts,
      ends,
      why,
      ...(resourceId === null ? {} : { resourceId }),
    })),
  };
}
