import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal } from '../../test/support/refusal.ts';
import { testPatient, testWorld, type World, worldIn } from '../../test/support/world.ts';
import { readAudit as readRoute } from '../contract/audit.ts';
import { addDays, isoDate } from '../kernel/day.ts';
import { readAudit, readAuditChoices } from './read-audit.ts';
import type { Actor, AuditEntry, Work } from './work.ts';

let world: World;
let elsewhere: World;
beforeAll(async () => {
  world = await testWorld({ timeZone: 'America/New_York' });
  elsewhere = await worldIn(world.database);
});
afterAll(() => world.close());

const as = <T>(actor: Actor, work: (work: Work) => Promise<T>) => world.care.perform(actor, work);
type Asked = Parameters<typeof readAudit>[1];
const read = (asked: Asked, actor = world.staff['safety-lead']) =>
  as(actor, (work) => readAudit(work, asked));

const did = (actor: Actor, entry: AuditEntry) =>
  as(actor, async (work) => {
    work.permit('read', 'clinic');
    await work.audit(entry);
  });

const at = (instant: string, action: string) =>
  world.database.pool.query(
    `insert into audit_event (clinic_id, at, actor, role, action, resource) values ($1, $2, 'system', 'system', $3, 'demo')`,
    [world.clinic.id, instant, action],
  );

describe('the trail', () => {
  it('says who did what to whose record, newest first', async () => {
    const patient = await testPatient(world, 'Read About');
    await did(world.staff.practitioner, {
      action: 'read',
      resource: 'record',
      patientId: patient.id,
      id: 'r1',
    });
    await did(patient.actor, { action: 'read', resource: 'task', patientId: patient.id });
    const { events } = await read({ patientId: patient.id });
    expect(events).toMatchObject([
      { actor: { kind: 'patient', name: 'Read About' }, role: 'patient', resource: 'task' },
      {
        actor: { id: world.staff.practitioner.id, kind: 'member', name: 'The practitioner' },
        role: 'practitioner',
        action: 'read',
        resource: 'record',
        resourceId: 'r1',
        patient: { id: patient.id, name: 'Read About' },
      },
    ]);
  });

  it('is narrowed by actor, by kind of action, and by day on the clinic’s clock', async () => {
    await at('2026-03-08T04:59:59Z', 'late-the-day-before');
    await at('2026-03-08T05:00:00Z', 'first-of-the-day');
    await at('2026-03-09T03:59:59Z', 'last-of-a-short-day');
    await at('2026-03-09T04:00:00Z', 'the-next-day');
    const day = isoDate('2026-03-08');
    const { events } = await read({ from: day, to: day });
    expect(events.map(({ action }) => action)).toEqual(['last-of-a-short-day', 'first-of-the-day']);
    const one = await read({ from: day, to: addDays(day, 1), action: 'demo/the-next-day' });
    expect(one.events.map(({ action }) => action)).toEqual(['the-next-day']);
    const kind = await read({ action: 'demo', actor: 'system' });
    expect(kind.events).toHaveLength(4);
    expect((await read({ action: 'demo', actor: 'visitor' })).events).toEqual([]);
    expect((await refusal(read({ from: day, to: addDays(day, -1) }))).faults[0]?.pointer).toBe('/to');
  });

  it('comes fifty at a time, none twice and none left out, while more is added', async () => {
    const patient = await testPatient(world, 'Much Read');
    for (let n = 0; n < 120; n += 1)
      await did(world.staff.owner, {
        action: 'read',
        resource: 'course',
        patientId: patient.id,
        detail: { count: n },
      });
    const seen: unknown[] = [];
    let before: number | undefined;
    do {
      const page = await read({ patientId: patient.id, action: 'course/read', before });
      expect(page.events.length).toBeLessThanOrEqual(50);
      seen.push(...page.events.map(({ detail }) => detail.count));
      before = page.before;
    } while (before !== undefined);
    expect(seen).toEqual(Array.from({ length: 120 }, (_, n) => 119 - n));
  });

  it('shows counts and versions, and never what was decided, found, answered or coded', async () => {
    const patient = await testPatient(world, 'Private');
    await did(world.staff.practitioner, {
      action: 'read-may-treat',
      resource: 'screening',
      patientId: patient.id,
      detail: {
        count: 3,
        version: '1.1.0',
        status: 'blocked',
        level: 'emergency',
        code: 'stop-retinoid',
        decision: 'cease',
        kind: 'infection',
        grade: 4,
        conclusion: 'decline',
        nested: null,
      },
    });
    const { events } = await read({ patientId: patient.id });
    expect(events[0]?.detail).toEqual({ count: 3, version: '1.1.0' });
    expect(JSON.stringify(readRoute.answer.parse({ events }))).not.toMatch(
      /blocked|emergency|retinoid|cease|infection|decline/,
    );
  });

  it('has it on record that it was read, by whom and about whom', async () => {
    const patient = await testPatient(world, 'Looked Up');
    await read({ patientId: patient.id }, world.staff.owner);
    const { events } = await read({ action: 'audit/read', patientId: patient.id });
    expect(events).toMatchObject([
      {
        actor: { name: 'The owner' },
        patient: { name: 'Looked Up' },
        detail: { filters: 'patientId', count: 0 },
      },
    ]);
  });

  it('is for the safety lead and the owner only', async () => {
    const patient = await testPatient(world, 'Curious');
    for (const actor of [world.staff['front-desk'], world.staff.practitioner, patient.actor]) {
      expect((await refusal(read({}, actor))).code).toBe('NOT_ALLOWED');
      expect((await refusal(as(actor, readAuditChoices))).code).toBe('NOT_ALLOWED');
    }
    expect((await read({}, world.staff.owner)).events.length).toBeGreaterThan(0);
  });

  it('of another clinic is not there: neither its lines nor its patients', async () => {
    const patient = await testPatient(world, 'Ours');
    await did(world.staff.owner, { action: 'read', resource: 'course', patientId: patient.id });
    const stranger = elsewhere.staff.owner;
    expect((await refusal(read({ patientId: patient.id }, stranger))).code).toBe('NOT_FOUND');
    const { events } = await read({ actor: world.staff.owner.id }, stranger);
    expect(events).toEqual([]);
  });

  it('offers the members and every kind of action that is in it, once each', async () => {
    await did(world.staff.owner, { action: 'export', resource: 'outcomes' });
    await did(world.staff.owner, { action: 'export', resource: 'outcomes' });
    const { actors, actions } = await as(world.staff.owner, readAuditChoices);
    expect(actors.map(({ name, kind }) => name ?? kind)).toEqual([
      'The front-desk',
      'The owner',
      'The practitioner',
      'The safety-lead',
      'visitor',
      'system',
    ]);
    const { rows } = await world.database.pool.query(
      'select distinct resource, action from audit_event where clinic_id = $1 order by 1, 2',
      [world.clinic.id],
    );
    expect(actions).toEqual(rows);
    expect(actions.filter(({ resource }) => resource === 'outcomes')).toHaveLength(1);
  });
});
