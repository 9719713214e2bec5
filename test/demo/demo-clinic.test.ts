import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCare } from '../../src/care/care.ts';
import { stages } from '../../src/demo/story.ts';
import { isoDate, weekdayOf } from '../../src/kernel/day.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type TestDemo, testDemo } from '../support/demo.ts';

/** Easter Sunday, on which summer time begins too: the clinic opens again on Tuesday the 30th. */
const EASTER = isoDate('2027-03-28');
const TUESDAY = isoDate('2027-03-30');

type Made = { readonly database: TestDatabase; readonly demo: TestDemo };
let first: Made;
let again: Made;

beforeAll(async () => {
  const make = async (today: typeof EASTER): Promise<Made> => {
    const database = await testDatabase();
    return { database, demo: await testDemo(database, { today }) };
  };
  [first, again] = await Promise.all([make(TUESDAY), make(EASTER)]);
}, 300_000);
afterAll(() => Promise.all([first, again].map((made) => made?.database.drop())));

const rows = async <Row>({ database }: Made, text: string): Promise<Row[]> =>
  (await sql<Row>`${sql.raw(text)}`.execute(database.db)).rows;

const count = async (made: Made, from: string): Promise<number> =>
  (await rows<{ n: number }>(made, `select count(*)::int as n from ${from}`))[0]?.n ?? 0;

/** Everything that does not hang on an id or on the millisecond of a step. */
const STABLE = `
  select 'visit' as what, p.email, v.kind, v.starts_at::text as a, r.name as b,
    (v.arrived_at is not null)::text || (v.finished_at is not null) || (v.missed_at is not null) || (v.cancelled_at is not null) as c
  from visit v join patient p on p.id = v.patient_id left join resource r on r.id = v.practitioner_id
  union all select 'record', p.email, d.label, s.needling ->> 'zones', s.needling ->> 'notes', (s.signed_at is not null)::text
  from session_record s join patient p on p.id = s.patient_id join resource d on d.id = s.device_id
  union all select 'cartridge', p.email, l.lot, u.serial, u.used_on::text, ''
  from cartridge_use u join cartridge_lot l on l.id = u.lot_id join session_record s on s.id = u.record_id join patient p on p.id = s.patient_id
  union all select 'check-in', p.email, c.level, date_trunc('minute', c.reported_at)::text, c.report ->> 'redness', c.report ->> 'note'
  from check_in c join patient p on p.id = c.patient_id
  union all select 'alert', p.email, a.level, a.outcome, m.name, (a.escalated_at is not null)::text
  from alert a join patient p on p.id = a.patient_id join member m on m.id = a.owner_id
  union all select 'assessment', p.email, a.rater, a.assessed_on::text, a.scores::text, ''
  from assessment a join patient p on p.id = a.patient_id
  union all select 'review', p.email, v.decision, v.after_session::text, v.reason, ''
  from review v join course c on c.id = v.course_id join patient p on p.id = c.patient_id
  union all select 'course', p.email, c.ended_how, c.ended_why, c.request::text, '' from course c join patient p on p.id = c.patient_id
  union all select 'enquiry', e.email, e.name, e.message, e.closed_why, e.screening ->> 'decision' from enquiry e
  union all select 'screening', p.email, s.as_of::text, s.answer ->> 'decision', s.conclusion::text, (s.reviewed_at is not null)::text
  from screening s join patient p on p.id = s.patient_id
  union all select 'letter', m.address, m.template, date_trunc('minute', m.due_at)::text, (m.sent_at is null)::text, (m.withdrawn_at is null)::text
  from message m where m.patient_id is not null`;

async function digestOf(made: Made): Promise<string> {
  const lines = (await rows<object>(made, STABLE)).map((row) => JSON.stringify(row)).toSorted();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

const TABLES = [
  'patient',
  'enquiry',
  'visit',
  'booking',
  'session_record',
  'session_record_revision',
  'anaesthetic_application',
  'cartridge_use',
  'check_in',
  'alert',
  'alert_event',
  'adverse_event',
  'assessment',
  'consent',
  'screening',
  'finding_review',
  'review',
  'task',
  'message',
  'closure',
  'audit_event',
];

describe('the demonstration', () => {
  it('is the same clinic for the same day, and on a closed day that of the next open one', async () => {
    for (const table of TABLES) expect(await count(again, table), table).toBe(await count(first, table));
    expect(await digestOf(again)).toBe(await digestOf(first));
  });

  it('stands at twenty to twelve of a day on which the clinic is open', () => {
    expect(first.demo.now).toBe('2027-03-30T10:40:00Z');
    expect(again.demo.now).toBe(first.demo.now);
  });

  it('shows that time on the clinic’s clock, wherever the world’s stands', async () => {
    const [clinic] = await createCare(first.database.db).clinics();
    const passed = Date.parse(clinic?.now ?? '') - Date.parse(first.demo.now);
    expect(passed).toBeGreaterThanOrEqual(0);
    expect(passed).toBeLessThan(300_000);
  });

  it('has forty patients at every stage, English and Spanish, none of whom can be written to or called', async () => {
    expect(new Set(first.demo.patients.map(({ story }) => story.stage))).toEqual(new Set(stages));
    const patients = await rows<{ email: string; phone: string; language: string }>(
      first,
      'select email, phone, language from patient',
    );
    expect(patients).toHaveLength(40);
    expect(patients.filter(({ language }) => language === 'es').length).toBeGreaterThanOrEqual(4);
    for (const { email, phone } of patients) {
      expect(email).toMatch(/^[a-z.]+\.\d+@patient\.example$/);
      expect(phone).toMatch(/^\+44 7700 900\d{3}$/);
    }
  });
});

describe('its day', () => {
  it('has somebody who has gone, somebody being numbed and somebody to come', async () => {
    const day = first.demo.now.slice(0, 10);
    const visits = await rows<{ kind: string; at: string; arrived: boolean; finished: boolean }>(
      first,
      `select kind, to_char(starts_at at time zone 'Europe/London', 'HH24:MI') as at, arrived_at is not null as arrived,
         finished_at is not null as finished
       from visit where cancelled_at is null and starts_at::date = '${day}' order by starts_at`,
    );
    const session = { kind: 'session' };
    expect(visits).toContainEqual({ ...session, at: '09:00', arrived: true, finished: true });
    expect(visits).toContainEqual({ ...session, at: '11:15', arrived: true, finished: false });
    expect(visits).toContainEqual({ ...session, at: '13:00', arrived: false, finished: false });
    expect(visits).toContainEqual({ kind: 'consultation', at: '14:00', arrived: false, finished: false });
  });

  it('has the cream on the one being numbed, and no needle yet', async () => {
    const open = await rows<{ on: string; off: string | null; needling: { startedAt?: string } }>(
      first,
      `select to_char(a.applied_at at time zone 'Europe/London', 'HH24:MI') as on, a.removed_at as off, s.needling
       from session_record s join anaesthetic_application a on a.record_id = s.id where s.signed_at is null`,
    );
    expect(open).toHaveLength(1);
    expect(open[0]).toMatchObject({ on: '11:18', off: null });
    expect(open[0]?.needling.startedAt).toBeUndefined();
  });

  it('has one same-day alert that nobody has answered, with its deadline still to come, and one being seen to', async () => {
    const open = await rows<{ level: string; taken: boolean; left: number }>(
      first,
      `select level, acknowledged_at is not null as taken,
         extract(epoch from coalesce(due_at, respond_by) - '${first.demo.now}')::float8 as left
       from alert where closed_at is null order by level`,
    );
    expect(open).toEqual([
      { level: 'same-day', taken: false, left: expect.any(Number) },
      { level: 'watch', taken: true, left: expect.any(Number) },
    ]);
    for (const { left } of open) expect(left).toBeGreaterThan(0);
  });

  it('leaves only today’s letters to be sent', async () => {
    const { demo } = first;
    const due = await rows<{ due: string }>(
      first,
      `select due_at as due from message where sent_at is null and withdrawn_at is null and due_at <= '${demo.now}'`,
    );
    expect(due.length).toBeGreaterThan(0);
    for (const letter of due) expect(letter.due.slice(0, 10)).toBe(demo.now.slice(0, 10));
    expect(await count(first, 'message where sent_at is not null')).toBeGreaterThan(300);
  });
});

describe('its year', () => {
  it('holds enquiries new and closed, and reviews of screenings accepted, overridden, put off and declined', async () => {
    expect(await count(first, 'enquiry where patient_id is null and closed_at is null')).toBe(4);
    expect(await count(first, 'enquiry where closed_why is not null')).toBe(3);
    expect(await count(first, "finding_review where verdict = 'overridden'")).toBeGreaterThanOrEqual(2);
    expect(await count(first, "screening where conclusion ->> 'kind' = 'wait'")).toBe(1);
    expect(await count(first, "screening where conclusion ->> 'kind' = 'decline'")).toBe(2);
    expect(await count(first, 'screening where reviewed_at is null')).toBeGreaterThanOrEqual(5);
  });

  it('holds courses open, completed, ceased with a reason and lost', async () => {
    const ends = await rows<{ how: string | null; n: number }>(
      first,
      'select ended_how as how, count(*)::int as n from course group by 1',
    );
    expect(Object.fromEntries(ends.map(({ how, n }) => [how ?? 'open', n]))).toMatchObject({
      completed: 7,
      ceased: 3,
      lost: 2,
    });
    expect(await count(first, 'course where ended_at is not null and length(ended_why) < 10')).toBe(0);
    expect(await count(first, "visit_change where verb = 'defer'")).toBeGreaterThanOrEqual(2);
    expect(await count(first, 'session where omitted_at is not null')).toBe(1);
    expect(await count(first, 'visit where missed_at is not null')).toBe(4);
    expect(await count(first, 'calendar_offer where chosen is null')).toBeGreaterThanOrEqual(3);
  });

  it('holds results that improved, that stayed within what raters differ by, and that got worse', async () => {
    const changes = await rows<{ trend: string; exceeds: boolean }>(
      first,
      `select change -> 'goodmanBaronQuantitative' ->> 'trend' as trend,
         (change -> 'goodmanBaronQuantitative' ->> 'exceedsNoise')::boolean as exceeds
       from review v join course c on c.id = v.course_id where c.ended_how = 'completed'`,
    );
    expect(changes).toContainEqual({ trend: 'better', exceeds: true });
    expect(changes.some(({ trend, exceeds }) => trend !== 'worse' && !exceeds)).toBe(true);
    expect(changes).toContainEqual({ trend: 'worse', exceeds: true });
  });

  it('holds alerts closed with every kind of answer, one of them escalated, and harms joined to a lot', async () => {
    const outcomes = await rows<{ outcome: string }>(
      first,
      'select distinct outcome from alert where closed_at is not null',
    );
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual([
      'advice-given',
      'expected-healing',
      'not-reached',
      'referred',
      'seen-in-clinic',
    ]);
    expect(await count(first, 'alert where escalated_at is not null and closed_at is not null')).toBe(1);
    expect(await count(first, 'adverse_event')).toBe(3);
    expect(
      await count(first, 'adverse_event where lot_id is null or alert_id is null or depth_mm is null'),
    ).toBe(0);
  });

  it('has used up lots of which one has expired and one is recalled', async () => {
    const lots = await rows<{ expired: boolean; recalled: boolean; used: number }>(
      first,
      `select l.expires_on < '${TUESDAY}' as expired, l.recalled_at is not null as recalled,
         (select count(*)::int from cartridge_use u where u.lot_id = l.id) as used from cartridge_lot l`,
    );
    expect(lots.filter(({ expired }) => expired)).toHaveLength(1);
    expect(lots.filter(({ recalled }) => recalled)).toHaveLength(1);
    for (const { used } of lots) expect(used).toBeGreaterThan(0);
  });

  it('never opened on a Sunday or a bank holiday', async () => {
    const days = await rows<{ day: string }>(
      first,
      `select distinct (starts_at at time zone 'Europe/London')::date as day from visit`,
    );
    expect(days.length).toBeGreaterThan(60);
    for (const { day } of days) expect(weekdayOf(isoDate(day)), day).not.toBe(7);
    for (const day of ['2026-05-04', '2026-08-31', '2026-12-25', '2026-12-28', '2027-03-26', '2027-03-29'])
      expect(days.map((one) => one.day)).not.toContain(day);
  });
});

describe('no rule was gone round', () => {
  /** A table, and what the trail must hold for each of its rows. */
  const told = [
    ['patient', 'create', 'patient'],
    ['enquiry', 'enquire', 'enquiry'],
    ['enquiry where closed_at is not null', 'close', 'enquiry'],
    ['screening where reviewed_at is not null', 'review', 'screening'],
    ['assessment', 'record', 'assessment'],
    ['consent', 'sign', 'consent'],
    ['course', 'start', 'course'],
    ['calendar_offer where chosen is not null', 'choose', 'offer'],
    ["visit where kind = 'consultation'", 'book', 'visit'],
    ['visit where arrived_at is not null', 'mark-arrived', 'visit'],
    ['session_record where signed_at is not null', 'sign', 'record'],
    ['check_in', 'report', 'check-in'],
    ['alert', 'raise', 'alert'],
    ['alert where closed_at is not null', 'close', 'alert'],
    ['adverse_event', 'report', 'adverse-event'],
    ['review', 'decide', 'review'],
    ['cartridge_lot', 'receive', 'cartridge'],
  ] as const;

  it.each(told)('every %s has its “%s” of a %s in the trail', async (table, action, resource) => {
    const audited = `audit_event where action = '${action}' and resource = '${resource}'`;
    expect(await count(first, table)).toBeGreaterThan(0);
    expect(await count(first, audited)).toBe(await count(first, table));
  });

  it('and every act is somebody’s who may do it', async () => {
    const roles = await rows<{ role: string }>(first, 'select distinct role from audit_event');
    expect(roles.map(({ role }) => role).toSorted()).toEqual([
      'front-desk',
      'owner',
      'patient',
      'practitioner',
      'safety-lead',
      'system',
      'visitor',
    ]);
    expect(await count(first, "audit_event where role = 'system' and action <> 'escalate'")).toBe(0);
  });
});
