import type { z } from 'zod';
import type {
  auditEventSchema,
  readAuditChoices as choicesRoute,
  readAudit as readRoute,
} from '../contract/audit.ts';
import { invalid } from '../contract/errors.ts';
import { addDays } from '../kernel/day.ts';
import { instantAt } from '../kernel/time.ts';
import {
  type AuditEventRow,
  selectAuditActions,
  selectAuditEvents,
  selectMembers,
} from '../store/audit-read.ts';
import { selectContact } from '../store/contacts.ts';
import { found, type Work } from './work.ts';

type Asked = z.infer<typeof readRoute.query>;
type Shown = z.infer<typeof auditEventSchema>;

const PAGE = 50;

/**
 * Details that count or date, and say nothing about anybody's skin. Everything else a use case has put on record (a
 * decision, a level, a code of a task) is left in the database: whoever may see it reads the record itself.
 */
const SHOWN_DETAILS: readonly string[] = [
  'count',
  'version',
  'protocol',
  'sessions',
  'session',
  'plans',
  'moved',
  'dropped',
  'changes',
  'courses',
  'signed',
  'filters',
  'days',
  'fields',
  'people',
  'treated',
  'revision',
  'resources',
];

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const detailOf = (detail: AuditEventRow['detail']): Shown['detail'] =>
  Object.fromEntries(
    Object.entries(detail).filter(
      (entry): entry is [string, string | number | boolean] =>
        SHOWN_DETAILS.includes(entry[0]) && isPlain(entry[1]),
    ),
  );

const kinds = ['member', 'patient', 'visitor'] as const;

const kindOf = (actor: string): Shown['actor']['kind'] =>
  kinds.find((kind) => actor === kind || actor.startsWith(`${kind}:`)) ?? 'system';

const showEvent = (row: AuditEventRow): Shown => ({
  id: row.id,
  at: row.at,
  actor: {
    id: row.actor,
    kind: kindOf(row.actor),
    ...(row.actorName === null ? {} : { name: row.actorName }),
  },
  role: row.role as Shown['role'],
  action: row.action,
  resource: row.resource,
  detail: detailOf(row.detail),
  ...(row.resourceId === null ? {} : { resourceId: row.resourceId }),
  ...(row.patientId === null || row.patientName === null
    ? {}
    : { patient: { id: row.patientId, name: row.patientName } }),
});

/** `resource` or `resource/action`. */
function partsOf(action: string | undefined) {
  const [resource, name] = action?.split('/') ?? [];
  return { resource, action: name };
}

/** Who did what to which record, newest first. Reading it goes on the same record. */
export async function readAudit(work: Work, asked: Asked): Promise<z.infer<typeof readRoute.answer>> {
  work.permit('read', 'audit');
  const { patientId, actor, action, from, to, before } = asked;
  if (from !== undefined && to !== undefined && to < from)
    throw invalid('/to', 'The last day must not be before the first.');
  if (patientId !== undefined) found(await selectContact(work.tx, patientId));
  const midnight = (day: typeof from) => day && instantAt(day, '00:00', work.clinic.timeZone);
  const rows = await selectAuditEvents(work.tx, {
    patientId,
    actor,
    ...partsOf(action),
    from: midnight(from),
    to: midnight(to && addDays(to, 1)),
    before,
    limit: PAGE + 1,
  });
  const page = rows.slice(0, PAGE);
  const filters = Object.entries({ patientId, actor, action, from, to }).filter(
    ([, value]) => value !== undefined,
  );
  await work.audit({
    action: 'read',
    resource: 'audit',
    ...(patientId === undefined ? {} : { patientId }),
    detail: { count: page.length, filters: filters.map(([name]) => name).join(' ') },
  });
  const last = page.at(-1);
  return {
    events: page.map(showEvent),
    ...(rows.length > PAGE && last !== undefined ? { before: last.id } : {}),
  };
}

/** By whom and by what the trail can be narrowed. */
export async function readAuditChoices(work: Work): Promise<z.infer<typeof choicesRoute.answer>> {
  work.permit('read', 'audit');
  const members = await selectMembers(work.tx);
  return {
    actors: [
      ...members.map(({ id, name, role }) => ({ id, kind: 'member' as const, name, role })),
      { id: 'visitor', kind: 'visitor' as const },
      { id: 'system', kind: 'system' as const },
    ],
    actions: (await selectAuditActions(work.tx, work.clinic.id)).map((one) => ({ ...one })),
  };
}
