import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { giveAddresses, lettersOf, passTime, treatedPatient } from '../../test/support/treated.ts';
import { testWorld, type World, worldIn } from '../../test/support/world.ts';
import type { Sign } from '../clinical/triage.ts';
import { epochMs } from '../kernel/time.ts';
import { acknowledgeAlert, closeAlert, listAlerts, readAlert } from './alerts.ts';
import { reportCheckIn } from './check-in.ts';
import { escalateNext, escalateOverdue } from './escalate.ts';
import { sweep } from './sweep.ts';

let world: World;
let elsewhere: World;

beforeAll(async () => {
  const first = await testWorld({ demo: true });
  elsewhere = await worldIn(first.database, { demo: true });
  world = first;
});
afterAll(() => world.close());

/** A clinic of its own for each test: what is overdue in one must not be met by another. */
beforeEach(async () => {
  world = { ...(await worldIn(world.database, { demo: true })), close: world.close };
  await giveAddresses(world);
});

/** Nothing of one test is due in the next. */
afterEach(async () => {
  const { db } = world.database;
  await sql`update alert set closed_at = now(), closed_by = owner_id, outcome = 'advice-given', acknowledged_by = owner_id,
    acknowledged_at = now() where closed_at is null`.execute(db);
  await sql`update message set sent_at = now() where sent_at is null`.execute(db);
});

async function raised(signs: readonly Sign[] = ['pus'], hours = 73): Promise<string> {
  const { patient } = await treatedPatient(world, { hours });
  const { alertId } = await world.care.perform(patient.actor, (work) =>
    reportCheckIn(work, {
      redness: 2,
      swelling: 0,
      pain: 1,
      itch: 0,
      peeling: 2,
      signs: [...signs],
      note: '',
    }),
  );
  if (alertId === undefined) throw new Error('no alert was raised');
  return alertId;
}

const read = (id: string) => world.care.perform(world.staff['safety-lead'], (work) => readAlert(work, id));
const names = async (id: string) => (await read(id)).events.map((event) => event.kind);
const escalate = () => escalateOverdue(world.database.db);

describe('an alert', () => {
  it('shows what was reported against what was expected, whom to call and by when', async () => {
    const id = await raised();
    const alert = await read(id);
    expect(alert).toMatchObject({
      level: 'same-day',
      status: 'open',
      owner: { name: 'The safety-lead' },
      signs: ['pus'],
      patient: { name: 'Pat Example', phone: '+44 20 7946 0001' },
      checkIn: { redness: 2, signs: ['pus'] },
      answer: { expected: { redness: [0, 4] } },
      session: { maxDepthMm: 1.5, recorded: true },
      events: [{ kind: 'raised', told: ['The safety-lead'] }],
    });
    expect(alert.dueAt).toBe(alert.respondBy);
  });

  it('can be read in either language, whatever the patient’s', async () => {
    const id = await raised();
    const titles = async (language: 'en' | 'es') =>
      (await world.care.perform(world.staff.practitioner, (work) => readAlert(work, id, language))).answer
        .findings[0]?.title;
    expect(await titles('en')).toBe('Pus');
    expect(await titles('es')).toBe('Pus');
    const { rows } = await sql<{ answer: { findings: { why: string }[] } }>`
      select c.answer from check_in c join alert a on a.check_in_id = c.id where a.id = ${id}`.execute(
      world.database.db,
    );
    const spanish = await world.care.perform(world.staff.practitioner, (work) => readAlert(work, id, 'es'));
    expect(spanish.answer.findings[0]?.why).not.toBe(rows[0]?.answer.findings[0]?.why);
  });

  it('keeps several findings of one rule apart, in either language', async () => {
    const { patient } = await treatedPatient(world, { hours: 50 });
    const { alertId = '' } = await world.care.perform(patient.actor, (work) =>
      reportCheckIn(work, { redness: 9, swelling: 9, pain: 4, itch: 0, peeling: 0, signs: [], note: '' }),
    );
    const whys = async (language: 'en' | 'es') =>
      (
        await world.care.perform(world.staff.practitioner, (work) => readAlert(work, alertId, language))
      ).answer.findings
        .filter(({ rule }) => rule === 'above-band')
        .map(({ answers, title }) => [answers[0], title]);
    expect(await whys('en')).toEqual([
      ['/redness', 'More redness than expected'],
      ['/swelling', 'More swelling than expected'],
      ['/pain', 'More pain than expected'],
    ]);
    expect(new Set((await whys('es')).map(([, title]) => title)).size).toBe(3);
  });

  it('is written about to its owner, without a name or a symptom of the patient', async () => {
    await raised();
    const letters = await lettersOf(world, 'alert-raised');
    expect(letters).toHaveLength(1);
    expect(letters[0]?.address).toMatch(/^safety-lead-.*@clinic\.example$/);
    expect(JSON.stringify(letters[0]?.params)).not.toMatch(/Pat|pus/);
  });

  it('goes to the clinic’s own address when its owner has none', async () => {
    await sql`delete from auth."user" where email like 'safety-lead-%'`.execute(world.database.db);
    await raised();
    expect((await lettersOf(world, 'alert-raised')).map((letter) => letter.address)).toEqual([
      'desk@clinic.example',
    ]);
  });

  it('goes to the owner of the clinic when nobody is safety lead, and to a practitioner after that', async () => {
    const ownerOf = async (id: string) =>
      (await world.care.perform(world.staff.practitioner, (work) => readAlert(work, id))).owner.name;
    const leave = (role: string) =>
      sql`update member set left_at = now() where clinic_id = ${world.clinic.id} and role = ${role}`.execute(
        world.database.db,
      );
    await leave('safety-lead');
    expect(await ownerOf(await raised())).toBe('The owner');
    await leave('owner');
    expect(await ownerOf(await raised())).toBe('The practitioner');
  });

  it('is shared out: the safety lead with fewer open alerts has the next', async () => {
    const second = await sql<{ id: string }>`
      insert into member (clinic_id, user_id, role, name)
      values (${world.clinic.id}, gen_random_uuid()::text, 'safety-lead', 'The second lead') returning id`.execute(
      world.database.db,
    );
    const owners = [await read(await raised()), await read(await raised())].map((alert) => alert.owner.id);
    expect(owners.sort()).toEqual([world.staff['safety-lead'].memberId, second.rows[0]?.id].sort());
  });

  it('belongs to its clinic, and to clinicians and the owner', async () => {
    const id = await raised();
    const others = elsewhere.staff['safety-lead'];
    await expect(elsewhere.care.perform(others, (work) => readAlert(work, id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(elsewhere.care.perform(others, (work) => acknowledgeAlert(work, id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      world.care.perform(world.staff['front-desk'], (work) => readAlert(work, id)),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const mine = await world.care.perform(others, (work) => listAlerts(work, { status: 'all' }));
    expect(mine.alerts).toEqual([]);
  });
});

describe('the list of alerts', () => {
  it('puts the nearest deadline first, and closed ones apart', async () => {
    const watch = await raised(['dark-patch'], 400);
    const sameDay = await raised(['pus']);
    const emergency = await raised(['seizure'], 3);
    const closed = await raised(['fever']);
    const lead = world.staff['safety-lead'];
    await world.care.perform(lead, (work) =>
      closeAlert(work, { id: closed, outcome: 'advice-given', note: 'Called, no fever any more.' }),
    );
    const list = async (status: 'open' | 'closed' | 'all') =>
      (await world.care.perform(lead, (work) => listAlerts(work, { status }))).alerts.map(
        (alert) => alert.id,
      );
    expect(await list('open')).toEqual([emergency, sameDay, watch]);
    expect(await list('closed')).toEqual([closed]);
    expect(await list('all')).toEqual([emergency, sameDay, watch, closed]);
  });
});

describe('taking an alert on', () => {
  it('is done by one of two who try at once; the other is told who', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await raised();
      const outcomes = await Promise.allSettled(
        (['safety-lead', 'practitioner'] as const).map((role) =>
          world.care.perform(world.staff[role], (work) => acknowledgeAlert(work, id)),
        ),
      );
      const lost = outcomes.filter((one) => one.status === 'rejected');
      expect(lost).toHaveLength(1);
      const who = (await read(id)).acknowledgedBy?.name;
      expect(String(lost[0]?.reason.message)).toBe(`${who} has just taken this alert.`);
      expect(lost[0]?.reason.code).toBe('ALREADY_DONE');
      expect(await names(id)).toEqual(['raised', 'acknowledged']);
    }
  });

  it('twice by the same person is once', async () => {
    const id = await raised();
    const lead = world.staff['safety-lead'];
    await world.care.perform(lead, (work) => acknowledgeAlert(work, id));
    const again = await world.care.perform(lead, (work) => acknowledgeAlert(work, id));
    expect(again.status).toBe('acknowledged');
    expect(await names(id)).toEqual(['raised', 'acknowledged']);
  });

  it('stops the first clock, but not the second: it must be closed too', async () => {
    const id = await raised();
    await world.care.perform(world.staff['safety-lead'], (work) => acknowledgeAlert(work, id));
    await passTime(world, 4 * 60 + 1);
    expect(await escalate()).toBe(0);
    await passTime(world, 4 * 60);
    expect(await escalate()).toBe(1);
    const owner = await world.care.perform(world.staff.owner, (work) => acknowledgeAlert(work, id));
    expect(owner.acknowledgedBy?.name).toBe('The owner');
    expect(await names(id)).toEqual(['raised', 'acknowledged', 'escalated', 'acknowledged']);
  });

  it('and an escalation at the same moment: one order or the other, never a lost deadline', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await raised();
      await passTime(world, 4 * 60 + 1);
      const [taken] = await Promise.allSettled([
        world.care.perform(world.staff['safety-lead'], (work) => acknowledgeAlert(work, id)),
        escalate(),
        escalate(),
      ]);
      expect(taken.status).toBe('fulfilled');
      const alert = await read(id);
      expect(['acknowledged', 'open']).toContain(alert.status);
      expect(epochMs(alert.dueAt)).toBeGreaterThan(epochMs(alert.respondBy));
      expect(alert.events.filter((event) => event.kind === 'escalated').length).toBeLessThanOrEqual(1);
      await world.care.perform(world.staff['safety-lead'], (work) =>
        closeAlert(work, { id, outcome: 'advice-given', note: 'Done.' }),
      );
    }
  });
});

describe('a deadline that passes with nobody acting', () => {
  it('before it, nothing happens', async () => {
    await raised();
    await passTime(world, 4 * 60 - 1);
    expect(await escalate()).toBe(0);
  });

  it('hands the alert to the owner of the clinic, then to practitioners, then reminds everybody', async () => {
    const id = await raised();
    await passTime(world, 4 * 60 + 1);
    expect(await escalate()).toBe(1);
    expect(await read(id)).toMatchObject({ owner: { name: 'The owner' }, status: 'open' });
    await passTime(world, 61);
    expect(await escalate()).toBe(1);
    expect((await read(id)).owner.name).toBe('The practitioner');
    await passTime(world, 61);
    expect(await escalate()).toBe(1);
    const alert = await read(id);
    expect(alert.owner.name).toBe('The practitioner');
    expect(alert.events.map((event) => [event.kind, event.role, event.told])).toEqual([
      ['raised', 'safety-lead', ['The safety-lead']],
      ['escalated', 'owner', ['The owner', 'The safety-lead']],
      ['escalated', 'practitioner', ['The owner', 'The practitioner']],
      ['reminded', undefined, ['The owner', 'The practitioner', 'The safety-lead']],
    ]);
    expect(alert.respondBy).toBe((await read(id)).respondBy);
    expect(await escalate()).toBe(0);
    await passTime(world, 4 * 60 + 1);
    expect(await escalate()).toBe(1);
  });

  it('writes one letter to each person of the step, and none twice', async () => {
    await raised();
    await passTime(world, 4 * 60 + 1);
    await Promise.all([escalate(), escalate(), escalate()]);
    const letters = await lettersOf(world, 'alert-escalated');
    expect(letters.map((letter) => letter.address.split('-')[0]).sort()).toEqual(['owner', 'safety']);
  });

  it('is acted on once by several sweepers, and for an alert each', async () => {
    const ids = [await raised(), await raised(), await raised(), await raised()];
    await passTime(world, 4 * 60 + 1);
    const steps = await Promise.all([escalate(), escalate(), escalate()]);
    await escalate();
    expect(steps.reduce((sum, count) => sum + count, 0)).toBe(4);
    for (const id of ids) expect(await names(id)).toEqual(['raised', 'escalated']);
  });

  it('while the server was down is acted on when it is up again, once', async () => {
    const id = await raised();
    await passTime(world, 3 * 24 * 60);
    // Nothing but the database remembers: a new process knows no more than this call does.
    expect(await escalate()).toBe(1);
    expect(await names(id)).toEqual(['raised', 'escalated']);
    expect(await escalate()).toBe(0);
  });

  it('is found by the sweep that sends letters, and its letters leave in the same sweep', async () => {
    await raised();
    await passTime(world, 4 * 60 + 1);
    const sent: string[] = [];
    await sweep(world.database.db, async (message) => {
      sent.push(message.template);
    });
    expect(sent.filter((template) => template === 'alert-escalated')).toHaveLength(2);
  });

  it('that cannot be acted on in one clinic does not keep letters back, and is reported', async () => {
    await raised();
    await passTime(world, 4 * 60 + 1);
    const db = world.database.db;
    await sql`alter table alert_event add constraint nothing_escalates check (kind <> 'escalated') not valid`.execute(
      db,
    );
    const sent: string[] = [];
    const swept = sweep(db, async (message) => {
      sent.push(message.template);
    });
    await expect(swept).rejects.toThrow('alerts could not be handed on');
    await sql`alter table alert_event drop constraint nothing_escalates`.execute(db);
    expect(sent).toContain('alert-raised');
    expect(await escalate()).toBe(1);
  });

  it('of an emergency is at once: the safety lead has it, and the owner with the next sweep', async () => {
    const id = await raised(['breathing-trouble'], 3);
    expect((await read(id)).owner.name).toBe('The safety-lead');
    expect(await escalate()).toBe(1);
    expect((await read(id)).owner.name).toBe('The owner');
    expect(await escalate()).toBe(0);
  });

  it('is nobody’s business but the system’s and the staff’s', async () => {
    await raised();
    await expect(world.care.perform(world.staff['front-desk'], escalateNext)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});

describe('closing an alert', () => {
  const close = (id: string, role: 'safety-lead' | 'practitioner' = 'safety-lead') =>
    world.care.perform(world.staff[role], (work) =>
      closeAlert(work, { id, outcome: 'seen-in-clinic', note: 'Seen at 15:00; drained; cultured.' }),
    );

  it('needs nobody to have taken it on first, and says both', async () => {
    const id = await raised();
    const alert = await close(id);
    expect(alert).toMatchObject({
      status: 'closed',
      outcome: 'seen-in-clinic',
      acknowledgedBy: { name: 'The safety-lead' },
      closedBy: { name: 'The safety-lead' },
    });
    expect(await names(id)).toEqual(['raised', 'acknowledged', 'closed']);
  });

  it('by two at once is done by one', async () => {
    const id = await raised();
    const outcomes = await Promise.allSettled([close(id), close(id, 'practitioner')]);
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect((await names(id)).filter((kind) => kind === 'closed')).toHaveLength(1);
  });

  it('ends it: it is neither handed on, nor taken on, nor changed, by the database’s own word', async () => {
    const id = await raised();
    await close(id);
    await passTime(world, 7 * 24 * 60);
    expect(await escalate()).toBe(0);
    await expect(
      world.care.perform(world.staff.owner, (work) => acknowledgeAlert(work, id)),
    ).rejects.toMatchObject({ code: 'ALREADY_DONE', message: 'This alert has already been closed.' });
    await expect(
      sql`update alert set outcome = 'referred' where id = ${id}`.execute(world.database.db),
    ).rejects.toMatchObject({ code: 'SP001' });
  });

  it('is remembered in the audit trail with codes only', async () => {
    const id = await raised();
    await close(id);
    const { rows } = await sql<{ action: string; detail: unknown }>`
      select action, detail from audit_event where resource = 'alert' and resource_id = ${id} order by id`.execute(
      world.database.db,
    );
    expect(rows.map((row) => row.action)).toEqual(['raise', 'acknowledge', 'close']);
    expect(rows[2]?.detail).toEqual({ level: 'same-day', outcome: 'seen-in-clinic' });
  });
});
