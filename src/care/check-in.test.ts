import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lettersOf, treatedPatient } from '../../test/support/treated.ts';
import { testPatient, testWorld, type World, worldIn } from '../../test/support/world.ts';
import { epochMs } from '../kernel/time.ts';
import { listCheckIns, readHealing, reportCheckIn } from './check-in.ts';
import { queueCheckInReminders } from './check-in-reminders.ts';

let world: World;
let elsewhere: World;

beforeAll(async () => {
  world = await testWorld({ demo: true });
  elsewhere = await worldIn(world.database);
});
afterAll(() => world.close());

const calm = { redness: 2, swelling: 1, pain: 0, itch: 0, peeling: 0, signs: [], note: '' };

describe('a check-in', () => {
  it('within the expected band on day 1 needs no answer and raises no alert', async () => {
    const { patient } = await treatedPatient(world, { hours: 26 });
    const { answer, alertId } = await world.care.perform(patient.actor, (work) => reportCheckIn(work, calm));
    expect(answer.level).toBe('expected');
    expect(answer.day).toBe(1);
    expect(answer.expected.redness).toEqual([0, 6]);
    expect(alertId).toBeUndefined();
  });

  it('with pus on day 3 is answered within four hours by the safety lead, and the alert is there at once', async () => {
    const { patient, visitId } = await treatedPatient(world, { hours: 73 });
    const { id, answer, alertId } = await world.care.perform(patient.actor, (work) =>
      reportCheckIn(work, { ...calm, signs: ['pus'] }),
    );
    expect(answer.level).toBe('same-day');
    expect(answer.day).toBe(3);
    const { rows } = await sql<Record<string, string>>`
      select a.*, c.visit_id from alert a join check_in c on c.clinic_id = a.clinic_id and c.id = a.check_in_id
      where a.id = ${alertId}`.execute(world.database.db);
    expect(rows[0]).toMatchObject({
      check_in_id: id,
      visit_id: visitId,
      level: 'same-day',
      owner_id: world.staff['safety-lead'].memberId,
      respond_by: answer.respondBy,
      due_at: answer.respondBy,
    });
    expect(epochMs(answer.respondBy ?? '') - epochMs(rows[0]?.raised_at ?? '')).toBe(4 * 3_600_000);
  });

  it('keeps everything it was read from, so that it can be read again', async () => {
    const { patient, endedAt } = await treatedPatient(world, { hours: 50, depthMm: 1, occluded: true });
    await world.care.perform(patient.actor, (work) => reportCheckIn(work, calm));
    const { id } = await world.care.perform(patient.actor, (work) =>
      reportCheckIn(work, { ...calm, pain: 3, note: 'It throbs.' }),
    );
    const { rows } = await sql<{ report: Record<string, unknown>; level: string }>`
      select report, level from check_in where id = ${id}`.execute(world.database.db);
    expect(rows[0]?.report).toMatchObject({
      session: { endedAt, maxDepthMm: 1, occluded: true },
      pain: 3,
      note: 'It throbs.',
      history: [{ redness: 2, pain: 0, signs: [] }],
    });
    expect(rows[0]?.level).toBe('same-day');
  });

  it('is added each time: two on one day are two', async () => {
    const { patient } = await treatedPatient(world, { hours: 30 });
    for (const redness of [3, 4])
      await world.care.perform(patient.actor, (work) => reportCheckIn(work, { ...calm, redness }));
    const healing = await world.care.perform(patient.actor, (work) =>
      readHealing(work, { patientId: patient.id, visitId: undefined }),
    );
    expect(healing.checkIns.map((one) => one.redness)).toEqual([3, 4]);
  });

  it('can be sent with an urgent sign and nothing else', async () => {
    const { patient } = await treatedPatient(world, { hours: 5 });
    const { answer, alertId } = await world.care.perform(patient.actor, (work) =>
      reportCheckIn(work, { signs: ['breathing-trouble'], note: '' }),
    );
    expect(answer.level).toBe('emergency');
    expect(answer.findings.map((finding) => finding.rule)).toContain('answers-missing');
    expect(alertId).toBeDefined();
  });

  it('once sent, happens once, however often it is sent again', async () => {
    const { patient } = await treatedPatient(world, { hours: 80 });
    const intent = { key: 'check-in-once', digest: 'd' };
    const send = () =>
      world.care.performOnce(patient.actor, intent, (work) =>
        reportCheckIn(work, { ...calm, signs: ['fever'] }),
      );
    const [first, second] = await Promise.all([send(), send()]);
    expect(second).toEqual(first);
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from alert where patient_id = ${patient.id}`.execute(world.database.db);
    expect(rows[0]?.n).toBe(1);
  });

  it('is read by the stricter course when nobody recorded depth and end', async () => {
    const { patient, recordId } = await treatedPatient(world, { hours: 26 });
    await sql`update session_record set ended_at = null, needling = '{}' where id = ${recordId}`.execute(
      world.database.db,
    );
    const { answer } = await world.care.perform(patient.actor, (work) => reportCheckIn(work, calm));
    expect(answer.expected.redness).toEqual([0, 5]);
    const { session } = await world.care.perform(patient.actor, (work) =>
      readHealing(work, { patientId: patient.id, visitId: undefined }),
    );
    expect(session).toMatchObject({ recorded: false, maxDepthMm: 1 });
  });

  it('before any session says so, and whom to call', async () => {
    const patient = await testPatient(world);
    const early = world.care.perform(patient.actor, (work) => reportCheckIn(work, calm));
    await expect(early).rejects.toMatchObject({ code: 'RULE_FORBIDS' });
    await expect(early).rejects.toThrow('+44 20 7946 0000');
  });

  it('may be taken down by a clinician, who says for whom', async () => {
    const { patient } = await treatedPatient(world, { hours: 30 });
    const lead = world.staff['safety-lead'];
    await expect(world.care.perform(lead, (work) => reportCheckIn(work, calm))).rejects.toMatchObject({
      code: 'INVALID',
      faults: [{ pointer: '/patientId' }],
    });
    await world.care.perform(lead, (work) => reportCheckIn(work, { ...calm, patientId: patient.id }));
    const { checkIns } = await world.care.perform(lead, (work) => listCheckIns(work, 7));
    expect(checkIns.find((one) => one.patientId === patient.id)).toMatchObject({ byStaff: true });
  });
});

describe('healing', () => {
  it('is nobody else’s: not another patient’s, not another clinic’s, not the front desk’s', async () => {
    const { patient } = await treatedPatient(world, { hours: 30 });
    const other = await testPatient(world);
    const read = (actor: typeof other.actor) =>
      world.care.perform(actor, (work) => readHealing(work, { patientId: patient.id, visitId: undefined }));
    const report = (actor: typeof other.actor) =>
      world.care.perform(actor, (work) => reportCheckIn(work, { ...calm, patientId: patient.id }));
    for (const attempt of [read, report]) {
      await expect(attempt(other.actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(attempt(elsewhere.staff['safety-lead'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(attempt(world.staff['front-desk'])).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    }
  });

  it('of a patient without a session is empty, not an error', async () => {
    const patient = await testPatient(world);
    const healing = await world.care.perform(patient.actor, (work) =>
      readHealing(work, { patientId: patient.id, visitId: undefined }),
    );
    expect(healing).toEqual({ session: undefined, checkIns: [], sessions: [] });
  });
});

describe('letters that ask for a check-in', () => {
  const daysOf = async (visitId: string) =>
    (await lettersOf(world, 'check-in-reminder'))
      .filter((letter) => letter.key.includes(visitId) && !letter.withdrawn)
      .map((letter) => letter.params.day);

  it('are for days 1, 3, 7, 14 and 28, none before that many days have passed', async () => {
    const { patient, visitId, endedAt } = await treatedPatient(world, { hours: 1 });
    await world.care.perform(world.staff.practitioner, async (work) => {
      work.permit('change', 'record');
      await queueCheckInReminders(work, { id: visitId, patientId: patient.id });
    });
    const letters = (await lettersOf(world, 'check-in-reminder')).filter((one) => one.key.includes(visitId));
    expect(letters.map((letter) => letter.params.day)).toEqual(['1', '3', '7', '14', '28']);
    for (const { params, dueAt } of letters) {
      const days = (epochMs(dueAt) - epochMs(endedAt)) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(Number(params.day));
      expect(days).toBeLessThan(Number(params.day) + 1);
    }
  });

  it('leave out days that have passed, and stop when that day’s check-in has come', async () => {
    const { patient, visitId } = await treatedPatient(world, { hours: 71 });
    await world.care.perform(world.staff.practitioner, async (work) => {
      work.permit('change', 'record');
      await queueCheckInReminders(work, { id: visitId, patientId: patient.id });
    });
    expect(await daysOf(visitId)).toEqual(['3', '7', '14', '28']);
    await sql`update session_record set ended_at = ended_at - interval '2 hours' where visit_id = ${visitId}`.execute(
      world.database.db,
    );
    await world.care.perform(patient.actor, (work) => reportCheckIn(work, calm));
    expect(await daysOf(visitId)).toEqual(['7', '14', '28']);
  });

  it('about an earlier session stop when a later one is signed', async () => {
    const first = await treatedPatient(world, { hours: 27 * 24 });
    const remind = (id: string) =>
      world.care.perform(world.staff.practitioner, async (work) => {
        work.permit('change', 'record');
        await queueCheckInReminders(work, { id, patientId: first.patient.id });
      });
    await remind(first.visitId);
    expect(await daysOf(first.visitId)).toEqual(['28']);
    const second = await treatedPatient(world, { hours: 1 });
    await sql`update visit set patient_id = ${first.patient.id} where id = ${second.visitId}`.execute(
      world.database.db,
    );
    await remind(second.visitId);
    expect(await daysOf(first.visitId)).toEqual([]);
    expect(await daysOf(second.visitId)).toEqual(['1', '3', '7', '14', '28']);
  });
});
