import { Link } from '@tanstack/react-router';
import type { Answer } from '../../../contract/route.ts';
import type { readCalendar } from '../../../contract/visits.ts';
import type { IsoDate } from '../../../kernel/day.ts';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import { type Visit, visitName } from '../today/visit-words.ts';
import '../../design/data-table.css';
import './calendar.css';

export type Calendar = Answer<typeof readCalendar>;
type Resource = Calendar['resources'][number];

const STEP_MINUTES = 30;
const EARLIEST = 8 * 60;
const LATEST = 20 * 60;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A stretch of a resource's day: a visit's, or nobody's. */
type Cell = { readonly from: number; readonly rows: number; readonly visit?: Visit; readonly why?: string };

type DayOfResource = {
  readonly resource: Resource;
  readonly calendar: Calendar;
  readonly day: IsoDate;
  readonly time: (instant: string) => string;
};

/** Where a visit holds the resource, in minutes of the day, from its first phase that needs it to its last. */
function heldBy(visit: Visit, { resource, time }: DayOfResource): { from: number; to: number } | undefined {
  const held = visit.phases.filter((phase) => phase.resources.includes(resource.id));
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const to = minutesOf(time(last.end));
  return { from: minutesOf(time(first.start)), to: to === 0 ? 24 * 60 : to };
}

function closureAt(at: number, { calendar, resource, day }: DayOfResource): string | undefined {
  const moment = `${day}T${timeOf(at)}`;
  return calendar.closures.find(
    (one) =>
      (one.resourceId === undefined || one.resourceId === resource.id) &&
      one.starts <= moment &&
      moment < one.ends,
  )?.why;
}

const rowsBetween = (from: number, to: number): number => Math.max(1, Math.round((to - from) / STEP_MINUTES));

/** The cells of one column: every visit spans the half hours it touches, and the rest is one cell a half hour. */
export function cellsOf(context: DayOfResource, from: number, to: number): Cell[] {
  const visits = context.calendar.visits
    .filter((visit) => visit.day === context.day)
    .flatMap((visit) => {
      const held = heldBy(visit, context);
      return held === undefined ? [] : [{ visit, ...held }];
    })
    .sort((a, b) => a.from - b.from);
  const cells: Cell[] = [];
  let at = from;
  for (const { visit, from: starts, to: ends } of visits) {
    const start = Math.max(at, Math.floor(starts / STEP_MINUTES) * STEP_MINUTES);
    for (; at < start; at += STEP_MINUTES) cells.push(emptyCell(at, context));
    const end = Math.min(to, Math.ceil(ends / STEP_MINUTES) * STEP_MINUTES);
    cells.push({ from: at, rows: rowsBetween(at, Math.max(end, at + STEP_MINUTES)), visit });
    at = Math.max(end, at + STEP_MINUTES);
  }
  for (; at < to; at += STEP_MINUTES) cells.push(emptyCell(at, context));
  return cells;
}

function emptyCell(at: number, context: DayOfResource): Cell {
  const why = closureAt(at, context);
  return { from: at, rows: 1, ...(why === undefined ? {} : { why }) };
}

const isOpen = (at: number, { calendar, resource, day }: DayOfResource): boolean => {
  const hours = calendar.hours.filter((one) => one.resourceId === resource.id);
  if (hours.length === 0) return resource.kind !== 'practitioner';
  return hours.some((one) => one.day === day && minutesOf(one.opens) <= at && at < minutesOf(one.closes));
};

const CellView = ({ cell, context }: { readonly cell: Cell; readonly context: DayOfResource }) => {
  const say = useTexts('desk');
  const { visit, why } = cell;
  if (visit !== undefined) {
    const phases = visit.phases.filter((phase) => phase.resources.includes(context.resource.id));
    return (
      <td rowSpan={cell.rows} className="grid-visit" data-status={visit.status}>
        <Link to="/staff/patients/$id" params={{ id: visit.patientId }}>
          {visit.patientName}
        </Link>
        <span className="grid-small">
          {context.time(phases[0]?.start ?? visit.start)} – {context.time(phases.at(-1)?.end ?? visit.end)}
        </span>
        <span className="grid-small">{visitName(say, visit)}</span>
      </td>
    );
  }
  if (why !== undefined) return <td className="grid-closed">{say('calendar.closed', { why })}</td>;
  if (!isOpen(cell.from, context)) {
    return (
      <td className="grid-outside">
        <span className="unseen">{say('calendar.outside')}</span>
      </td>
    );
  }
  return (
    <td>
      <span className="unseen">{say('calendar.free')}</span>
    </td>
  );
};

/** One day, a column for each room, device and practitioner, a row for each half hour. A real table, so it reads as one. */
export const DayGrid = ({ calendar, day }: { readonly calendar: Calendar; readonly day: IsoDate }) => {
  const say = useTexts('desk');
  const when = useWhen();
  const rows = Array.from(
    { length: (LATEST - EARLIEST) / STEP_MINUTES },
    (_, index) => EARLIEST + index * STEP_MINUTES,
  );
  const columns = calendar.resources.map((resource) => {
    const context = { resource, calendar, day, time: when.time };
    return { context, cells: cellsOf(context, EARLIEST, LATEST) };
  });
  const label = say('calendar.caption', { day: when.dayInFull(day) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard.
    <section className="table-frame" aria-label={label} tabIndex={0}>
      <table className="grid">
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say('calendar.time')}</th>
            {calendar.resources.map((resource) => (
              <th key={resource.id} scope="col">
                {resource.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((at) => (
            <tr key={at}>
              <th scope="row" className="figures">
                {timeOf(at)}
              </th>
              {columns.map(({ context, cells }) => {
                const cell = cells.find((one) => one.from === at);
                return cell === undefined ? null : (
                  <CellView key={context.resource.id} cell={cell} context={context} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
