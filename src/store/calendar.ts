import { sql } from 'kysely';
import type { Clinic as Calendars } from '../scheduling/request.ts';
import type { Tx } from './db.ts';

export type ResourceRow = {
  readonly id: string;
  readonly kind: 'room' | 'device' | 'practitioner';
  readonly name: string;
  readonly skills: readonly string[];
  readonly label: string | null;
};

/** Rooms, devices and practitioners in use, by kind and name. */
export async function selectResources(tx: Tx): Promise<ResourceRow[]> {
  const { rows } = await sql<ResourceRow>`
    select id, kind, name, skills, label from resource where retired_at is null order by kind, name, id`.execute(
    tx,
  );
  return rows;
}

export type HoursRow = {
  readonly resourceId: string;
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
};

export async function selectHours(tx: Tx): Promise<HoursRow[]> {
  const { rows } = await sql<HoursRow>`
    select resource_id as "resourceId", weekday, opens, closes from opening_hours order by weekday, opens`.execute(
    tx,
  );
  return rows;
}

export type ClosureRow = {
  readonly resourceId: string | null;
  readonly starts: string;
  readonly ends: string;
  readonly why: string;
};

/** Closures that touch the days `from` to `to`, in the clinic's wall clock. */
export async function selectClosures(tx: Tx, from: string, to: string): Promise<ClosureRow[]> {
  const { rows } = await sql<ClosureRow>`
    select resource_id as "resourceId", starts, ends, why from closure
    where struck_out_at is null and starts < ${`${to}T24:00`} and ends > ${`${from}T00:00`} order by starts`.execute(
    tx,
  );
  return rows;
}

type BusyRow = { readonly resource: string; readonly from: string; readonly to: string };

async function selectBusy(tx: Tx, from: string, to: string, without: readonly string[]): Promise<BusyRow[]> {
  const { rows } = await sql<BusyRow>`
    select resource_id as resource, lower(during) as from, upper(during) as to from booking
    where released_at is null and during && tstzrange(${from}::date - 1, ${to}::date + 2)
      and visit_id <> all (${[...without]}::uuid[])
    order by resource_id, lower(during)`.execute(tx);
  return rows;
}

/** The minutes between possible starts. */
const GRAIN_MINUTES = 15;

export type CalendarSpan = {
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
  /** Visits whose places count as free, because they are the ones to be moved. */
  readonly without?: readonly string[];
};

/** The clinic's real calendars, as the planner reads them. */
export async function loadCalendars(
  tx: Tx,
  { timeZone, from, to, without = [] }: CalendarSpan,
): Promise<Calendars> {
  const [resources, hours, closures, busy] = [
    await selectResources(tx),
    await selectHours(tx),
    await selectClosures(tx, from, to),
    await selectBusy(tx, from, to, without),
  ];
  const known = new Set(resources.map((resource) => resource.id));
  return {
    timeZone,
    grainMinutes: GRAIN_MINUTES,
    resources: resources.map(({ id, kind, skills }) => ({ id, kind, skills })),
    hours: hours
      .filter((one) => known.has(one.resourceId))
      .map(({ resourceId, weekday, opens, closes }) => ({
        resource: resourceId,
        weekday,
        from: opens,
        to: closes,
      })),
    closed: closures
      .filter((one) => one.resourceId === null || known.has(one.resourceId))
      .map(({ resourceId, starts, ends }) => ({
        from: starts,
        to: ends,
        ...(resourceId === null ? {} : { resource: resourceId }),
      })),
    busy: busy.filter((one) => known.has(one.resource)),
  };
}
