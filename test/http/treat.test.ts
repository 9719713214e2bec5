import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookiesOf, get, PASSWORD, post, staffAccount, type TestHttp, testHttp } from '../support/http.ts';
import { passTime } from '../support/treated.ts';
import { arrivedPatient, fullState, scanOf, toNoon } from '../support/treating.ts';
import { testWorld, type World } from '../support/world.ts';

let world: World;
let http: TestHttp;
let practitioner: Record<string, string>;
let lead: Record<string, string>;

async function signedIn(role: 'practitioner' | 'safety-lead'): Promise<Record<string, string>> {
  const email = `${role}@staff.example`;
  await staffAccount(http, world, role, email);
  const answer = await post(http, '/api/auth/sign-in/email', { email, password: PASSWORD });
  return { cookie: cookiesOf(answer) };
}

beforeAll(async () => {
  world = await testWorld({ demo: true });
  http = await testHttp(world, { demo: true });
  await toNoon(world);
  practitioner = await signedIn('practitioner');
  lead = await signedIn('safety-lead');
  await sql`update member set resource_id = ${world.practitioner} where role = 'practitioner'`.execute(
    world.database.db,
  );
});
afterAll(async () => {
  await http.close();
  await world.close();
});

const put = (url: string, body: unknown, headers: Record<string, string>) =>
  http.app.inject({
    method: 'PUT',
    url,
    payload: body as object,
    headers: { origin: 'http://localhost', host: 'localhost', ...headers },
  });

/** The cookie of a patient who has opened a link. */
async function patientCookie(patientId: string): Promise<Record<string, string>> {
  const { rows } = await world.database.pool.query('select email from patient where id = $1', [patientId]);
  await post(http, '/api/auth/sign-in/magic-link', { email: rows[0].email, callbackURL: '/' });
  const opened = await get(http, `/api/auth/magic-link/verify?token=${http.links.at(-1)?.token}`);
  return { cookie: cookiesOf(opened) };
}

describe('a session over HTTP', () => {
  it('goes from the treatment room to a closed alert and an adverse event', async () => {
    const arrived = await arrivedPatient(world);
    const room = await get(http, `/api/v1/visits/${arrived.visitId}/treatment`, practitioner);
    expect(room.statusCode, room.body).toBe(200);
    expect(room.json().ready).toMatchObject({ today: true, arrived: true, consent: { ok: true } });

    const opened = await post(http, '/api/v1/records', { visitId: arrived.visitId }, practitioner);
    expect(opened.statusCode, opened.body).toBe(200);
    const { id } = opened.json();
    const scan = scanOf({ serial: 'HTTP1' });
    const used = await post(http, `/api/v1/records/${id}/cartridges`, { scan }, practitioner);
    expect(used.json().cartridges).toMatchObject([{ lot: 'L2026A', serial: 'HTTP1' }]);

    const state = fullState(world, arrived);
    const saved = await put(`/api/v1/records/${id}?language=es`, { revision: 0, state }, practitioner);
    expect(saved.statusCode, saved.body).toBe(200);
    expect(saved.json()).toMatchObject({ revision: 1, gaps: [] });
    const stale = await put(`/api/v1/records/${id}`, { revision: 0, state }, practitioner);
    expect([stale.statusCode, stale.json().code]).toEqual([409, 'CHANGED_MEANWHILE']);
    const signed = await post(http, `/api/v1/records/${id}/sign`, { revision: 1 }, practitioner);
    expect(signed.json().signed, signed.body).toMatchObject({ intact: true });

    await passTime(world, 3 * 24 * 60);
    const patient = await patientCookie(arrived.patient.id);
    const body = { redness: 2, swelling: 0, pain: 1, itch: 0, peeling: 3, signs: ['pus'] };
    const reported = await post(http, '/api/v1/check-ins', body, patient);
    expect(reported.statusCode, reported.body).toBe(200);
    expect(reported.json().answer).toMatchObject({ level: 'same-day', day: 3 });
    const healing = await get(http, `/api/v1/patients/${arrived.patient.id}/healing`, patient);
    expect(healing.json()).toMatchObject({
      session: { day: 3, maxDepthMm: 1.5 },
      checkIns: [{ signs: ['pus'] }],
    });
    expect((await get(http, '/api/v1/alerts', patient)).statusCode).toBe(403);

    const { alertId } = reported.json();
    const listed = await get(http, '/api/v1/alerts', lead);
    expect(listed.json().alerts).toMatchObject([{ id: alertId, status: 'open', level: 'same-day' }]);
    const taken = await post(http, `/api/v1/alerts/${alertId}/acknowledge`, {}, lead);
    expect(taken.json()).toMatchObject({
      status: 'acknowledged',
      acknowledgedBy: { name: 'The safety-lead' },
    });
    const event = await post(
      http,
      '/api/v1/adverse-events',
      {
        recordId: id,
        alertId,
        kind: 'infection-bacterial',
        grade: 2,
        zone: 'cheek-left',
        onsetOn: healing.json().checkIns[0].at.slice(0, 10),
        narrative: 'Two pustules, cultured.',
      },
      lead,
    );
    expect(event.json(), event.body).toMatchObject({
      depthMm: 1.5,
      operator: 'Practitioner 1',
      lot: { lot: 'L2026A' },
    });
    const close = { outcome: 'seen-in-clinic', note: 'Seen at 15:00.' };
    const closed = await post(http, `/api/v1/alerts/${alertId}/close`, close, lead);
    expect(closed.json()).toMatchObject({ status: 'closed', outcome: 'seen-in-clinic' });
    const detail = await get(http, `/api/v1/alerts/${alertId}`, lead);
    expect(detail.json()).toMatchObject({
      adverseEvents: [event.json().id],
      patient: { name: 'Pat Example' },
    });
    const lots = await get(http, '/api/v1/cartridge-lots', lead);
    const lot = await get(http, `/api/v1/cartridge-lots/${lots.json().lots[0].id}`, lead);
    expect(lot.json().treated).toMatchObject([{ patientName: 'Pat Example', adverseEvents: 1 }]);
  });

  it('points at what a record cannot be', async () => {
    const { visitId } = await arrivedPatient(world);
    const opened = await post(http, '/api/v1/records', { visitId }, practitioner);
    expect(opened.statusCode, opened.body).toBe(200);
    const state = {
      deviceId: world.device,
      noAnaesthetic: true,
      applications: [],
      zones: [{ zone: 'cheek-left', depthMm: 1.6, passes: 0, endpoint: 'blood' }],
      topicals: [],
      notes: '',
      reasons: [],
      surprise: true,
    };
    const answer = await put(`/api/v1/records/${opened.json().id}`, { revision: 0, state }, practitioner);
    expect(answer.statusCode).toBe(422);
    expect(
      answer
        .json()
        .errors.map(({ pointer }: { pointer: string }) => pointer)
        .sort(),
    ).toEqual([
      '/state/surprise',
      '/state/zones/0/depthMm',
      '/state/zones/0/endpoint',
      '/state/zones/0/passes',
    ]);
  });
});
