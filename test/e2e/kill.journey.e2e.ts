import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../support/browser.ts';
import { client, done, type Reply } from '../support/client.ts';
import {
  type Course,
  moveClockTo,
  offeredCourse,
  type Staff,
  staffOf,
  treatablePatient,
} from '../support/course-by-api.ts';
import { freePort, type Started, startBuiltServer } from '../support/e2e-server.ts';

let folder: string;
let server: Started;
let staff: Staff;

/** As a power cut would: the process is gone at once, and with it whatever it had not finished. */
async function killAndRestart(): Promise<void> {
  const port = Number(new URL(server.url).port);
  const ended = new Promise((resolve) => server.child.once('exit', resolve));
  server.child.kill('SIGKILL');
  await ended;
  server = await startBuiltServer(folder, port);
  staff = await staffOf(server.url);
}

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stipple kill '));
  server = await startBuiltServer(folder, await freePort());
  staff = await staffOf(server.url);
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const readCourse = async (id: string): Promise<Course> =>
  done(await staff.practitioner.get<Course>(`/courses/${id}`));
const booked = (course: Course): number =>
  course.sessions.filter((session) => session.status === 'booked').length;

test('kill -9 after the patient was told "booked" loses no session', async () => {
  const patient = await treatablePatient(staff);
  const { courseId, offerId, plans } = await offeredCourse(staff, patient);
  done(await staff.desk.post(`/offers/${offerId}/choose`, { plan: 0 }));
  await killAndRestart();
  const course = await readCourse(courseId);
  expect(course.sessions.map((session) => session.visit?.start)).toEqual(
    plans[0]?.sessions.map((session) => session.start),
  );
  const { tasks } = done(await staff.desk.get<{ tasks: unknown[] }>(`/patients/${patient}/tasks`));
  expect(tasks.length).toBeGreaterThan(10);
});

for (const pause of [0, 4, 12, 30, 80]) {
  test(`kill -9 ${pause} ms into a booking leaves all of the course or nothing, and trying again books it once`, async () => {
    const patient = await treatablePatient(staff);
    const { courseId, offerId, plans } = await offeredCourse(staff, patient);
    const whole = plans[0]?.sessions.length ?? 0;
    const key = randomUUID();
    const answer: Promise<Reply<unknown> | undefined> = staff.desk
      .post(`/offers/${offerId}/choose`, { plan: 0 }, key)
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, pause));
    await killAndRestart();
    const told = await answer;
    const found = booked(await readCourse(courseId));
    expect([0, whole]).toContain(found);
    if (told?.status === 200) expect(found).toBe(whole);
    done(await staff.desk.post(`/offers/${offerId}/choose`, { plan: 0 }, key));
    expect(booked(await readCourse(courseId))).toBe(whole);
  });
}

type Treatment = { devices: { id: string; label?: string }[]; deviceId?: string };
type Record = { id: string; revision: number; state: object; signed?: { intact: boolean }; gaps: unknown[] };

test('kill -9 after signing and after a check-in loses neither', async () => {
  const patient = await treatablePatient(staff);
  const { courseId, offerId } = await offeredCourse(staff, patient);
  done(await staff.desk.post(`/offers/${offerId}/choose`, { plan: 0 }));
  const visit = (await readCourse(courseId)).sessions[0]?.visit;
  if (visit === undefined) throw new Error('no visit');
  const { now } = await moveClockTo(server.url, visit.start);
  staff = await staffOf(server.url);
  // What may have changed since is asked again on the day.
  await screenAgain(patient);
  done(await staff.desk.post(`/visits/${visit.id}/mark`, { as: 'arrived' }));
  const treatment = done(await staff.practitioner.get<Treatment>(`/visits/${visit.id}/treatment`));
  const device = treatment.devices.find((one) => one.label === 'skinpen-precision') ?? treatment.devices[0];
  const opened = done(
    await staff.practitioner.post<Record>('/records', { visitId: visit.id, deviceId: device?.id }),
  );
  const minutesAgo = (minutes: number) => new Date(Date.parse(now) - minutes * 60_000).toISOString();
  const state = {
    ...opened.state,
    noAnaesthetic: true,
    startedAt: minutesAgo(20),
    endedAt: minutesAgo(2),
    zones: [{ zone: 'cheek-left', depthMm: 1, passes: 4, endpoint: 'pinpoint-bleeding' }],
  };
  const saved = done(
    await staff.practitioner.put<Record>(`/records/${opened.id}`, { revision: opened.revision, state }),
  );
  const lot = { gtin: '00850000000018', lot: `K${Date.now()}`, expiresOn: '2031-01-31' };
  done(await staff.desk.post('/cartridge-lots', { ...lot, label: device?.label ?? 'skinpen-precision' }));
  const loaded = done(
    await staff.practitioner.post<Record>(`/records/${opened.id}/cartridges`, { ...lot, serial: 'S1' }),
  );
  expect(loaded.gaps).toEqual([]);
  const signed = done(
    await staff.practitioner.post<Record>(`/records/${opened.id}/sign`, { revision: loaded.revision }),
  );
  expect(signed.signed?.intact).toBe(true);
  expect(saved.revision).toBeLessThanOrEqual(loaded.revision);
  await killAndRestart();
  const after = done(await staff.practitioner.get<Record>(`/records/${opened.id}`));
  expect(after).toEqual(signed);

  const report = {
    patientId: patient,
    redness: 4,
    swelling: 2,
    pain: 1,
    itch: 0,
    peeling: 0,
    signs: ['pus'],
  };
  const told = done(await staff.practitioner.post<{ id: string; alertId?: string }>('/check-ins', report));
  await killAndRestart();
  const { checkIns } = done(
    await staff.practitioner.get<{ checkIns: { id: string }[] }>(`/patients/${patient}/healing`),
  );
  expect(checkIns.map((one) => one.id)).toContain(told.id);
  const { alerts } = done(await staff.lead.get<{ alerts: { id: string }[] }>('/alerts'));
  expect(alerts.map((one) => one.id)).toContain(told.alertId);
});

async function screenAgain(patient: string): Promise<void> {
  const screening = done(
    await staff.practitioner.post<{ id: string; findings: { id: string }[] }>(
      `/patients/${patient}/screenings`,
      {},
    ),
  );
  const judgements = screening.findings.map(({ id }) => ({ finding: id, verdict: 'accepted' }));
  done(await staff.practitioner.post(`/screenings/${screening.id}/review`, { judgements }));
}

test('a stranger sees nothing of it', async () => {
  const patient = await treatablePatient(staff);
  expect((await client(server.url).get(`/patients/${patient}`)).status).toBe(401);
});
