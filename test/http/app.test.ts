import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { row } from '../support/database.ts';
import { cookiesOf, get, PASSWORD, post, staffAccount, type TestHttp, testHttp } from '../support/http.ts';
import { testPatient, testWorld, type World } from '../support/world.ts';

let world: World;
let http: TestHttp;
let demoWorld: World;
let demo: TestHttp;

beforeAll(async () => {
  world = await testWorld();
  http = await testHttp(world);
  demoWorld = await testWorld({ demo: true });
  demo = await testHttp(demoWorld, { demo: true });
});
afterAll(async () => {
  await Promise.all([http.close(), demo.close()]);
  await Promise.all([world.close(), demoWorld.close()]);
});

const enquiry = { name: 'Alex Rivera', email: 'alex@patient.example', phone: '+44 20 7946 0002' };

describe('an enquiry over HTTP', () => {
  it('is taken from anybody and answered with nothing but what the route lists', async () => {
    const answer = await post(http, '/api/v1/enquiries', enquiry);
    expect(answer.statusCode).toBe(200);
    expect(Object.keys(answer.json()).sort()).toEqual(['id', 'receivedAt']);
  });

  it('points at every field that needs mending, as a problem document', async () => {
    const answer = await post(http, '/api/v1/enquiries', {
      name: ' ',
      email: 'nobody',
      phone: '',
      surprise: 1,
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    const pointers = answer.json().errors.map((fault: { pointer: string }) => fault.pointer);
    expect(pointers.sort()).toEqual(['/email', '/name', '/phone', '/surprise']);
  });

  it('that is not JSON at all gets a problem document, never a stack trace', async () => {
    const answer = await http.app.inject({
      method: 'POST',
      url: '/api/v1/enquiries',
      payload: '{"name":',
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({
      code: 'MALFORMED',
      errors: [{ pointer: '', detail: 'is not JSON' }],
    });
    expect(answer.body).not.toMatch(/at .*\.(ts|js)/);
  });

  it('sent twice with one key is one enquiry; the key with another text is refused', async () => {
    const key = { 'idempotency-key': 'one-click-or-two' };
    const [first, second] = await Promise.all([
      post(http, '/api/v1/enquiries', { ...enquiry, name: 'Double Click' }, key),
      post(http, '/api/v1/enquiries', { ...enquiry, name: 'Double Click' }, key),
    ]);
    expect([first.statusCode, second.statusCode], second.body).toEqual([200, 200]);
    expect(first.json().id).toBe(second.json().id);
    const { rows } = await world.database.pool.query(
      "select count(*) as n from enquiry where name = 'Double Click'",
    );
    expect(Number(rows[0].n)).toBe(1);
    const other = await post(http, '/api/v1/enquiries', { ...enquiry, name: 'Somebody Else' }, key);
    expect(other.json().code).toBe('KEY_REUSED');
  });

  it('can be read by nobody who is not signed in', async () => {
    expect((await get(http, '/api/v1/enquiries')).statusCode).toBe(401);
  });
});

describe('staff', () => {
  const email = 'desk@staff.example';
  const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

  /** The code an authenticator app shows (RFC 6238, SHA-1, six digits, thirty seconds). */
  function codeOf(uri: string): string {
    const secret = new URL(uri).searchParams.get('secret') ?? '';
    const bits = [...secret.replace(/=+$/, '')]
      .map((letter) => base32.indexOf(letter).toString(2).padStart(5, '0'))
      .join('');
    const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
    const digest = createHmac('sha1', key).update(counter).digest();
    const offset = (digest.at(-1) ?? 0) & 15;
    return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
  }

  it('must set up a second factor before they see anything, and need it from then on', async () => {
    await staffAccount(http, world, 'front-desk', email);
    const first = await post(http, '/api/auth/sign-in/email', { email, password: PASSWORD });
    expect(first.statusCode).toBe(200);
    const cookie = cookiesOf(first);
    expect((await get(http, '/api/v1/me', { cookie })).json()).toMatchObject({
      role: 'front-desk',
      needsSecondFactor: true,
    });
    const kept = await get(http, '/api/v1/enquiries', { cookie });
    expect([kept.statusCode, kept.json().code]).toEqual([401, 'SECOND_FACTOR_NEEDED']);

    const enabled = await post(http, '/api/auth/two-factor/enable', { password: PASSWORD }, { cookie });
    const { totpURI } = enabled.json();
    const verified = await post(
      http,
      '/api/auth/two-factor/verify-totp',
      { code: codeOf(totpURI) },
      { cookie },
    );
    expect(verified.statusCode).toBe(200);
    const full = cookiesOf(verified);
    expect((await get(http, '/api/v1/enquiries', { cookie: full })).statusCode).toBe(200);

    const again = await post(http, '/api/auth/sign-in/email', { email, password: PASSWORD });
    expect(again.json()).toMatchObject({ twoFactorRedirect: true });
    expect((await get(http, '/api/v1/enquiries', { cookie: cookiesOf(again) })).statusCode).toBe(401);
    const half = cookiesOf(again);
    const wrong = await post(http, '/api/auth/two-factor/verify-totp', { code: '000000' }, { cookie: half });
    expect(wrong.statusCode).toBe(401);
    const entered = await post(
      http,
      '/api/auth/two-factor/verify-totp',
      { code: codeOf(totpURI) },
      { cookie: half },
    );
    expect((await get(http, '/api/v1/enquiries', { cookie: cookiesOf(entered) })).statusCode).toBe(200);
  });

  it('cannot sign themselves up', async () => {
    const answer = await post(http, '/api/auth/sign-up/email', {
      email: 'new@staff.example',
      password: PASSWORD,
      name: 'New',
    });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  });

  it('are never let in by a link', async () => {
    const before = http.links.length;
    await post(http, '/api/auth/sign-in/magic-link', { email, callbackURL: '/' });
    expect(http.links.length).toBe(before);
  });
});

describe('a patient', () => {
  it('signs in by a link that is good once, and sees their own record only', async () => {
    const patient = await testPatient(world, 'Own Record');
    const { rows } = await world.database.pool.query('select email from patient where id = $1', [patient.id]);
    const asked = await post(http, '/api/auth/sign-in/magic-link', {
      email: rows[0].email,
      callbackURL: '/',
    });
    expect(asked.statusCode).toBe(200);
    const token = http.links.at(-1)?.token ?? '';
    const opened = await get(http, `/api/auth/magic-link/verify?token=${token}`);
    expect(opened.statusCode).toBe(200);
    const cookie = cookiesOf(opened);
    expect((await get(http, '/api/v1/me', { cookie })).json()).toMatchObject({
      role: 'patient',
      patientId: patient.id,
    });
    const again = await get(http, `/api/auth/magic-link/verify?token=${token}`);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.statusCode).toBe(302);

    const other = await testPatient(world, 'Other Record');
    const theirs = await row(world.database.db, 'visit', {
      clinic_id: world.clinic.id,
      patient_id: other.id,
      kind: 'consultation',
      starts_at: '2026-12-01T09:00:00Z',
      ends_at: '2026-12-01T10:00:00Z',
      phases: '[]',
      booked_at: '2026-11-01T09:00:00Z',
      booked_by: 'system',
    });
    const missing = await get(http, '/api/v1/visits/00000000-0000-4000-8000-000000000000', { cookie });
    const hidden = await get(http, `/api/v1/visits/${theirs}`, { cookie });
    expect(hidden.statusCode).toBe(404);
    expect(hidden.json()).toEqual(missing.json());
    expect((await get(http, '/api/v1/visits/not-an-id', { cookie })).json()).toEqual(missing.json());
  });

  it('who is unknown gets no link, and the same answer', async () => {
    const before = http.links.length;
    const answer = await post(http, '/api/auth/sign-in/magic-link', {
      email: 'nobody@nowhere.example',
      callbackURL: '/',
    });
    expect(answer.json()).toEqual({ status: true });
    expect(http.links.length).toBe(before);
  });
});

describe('outside demo mode', () => {
  it('there is no one-click sign-in and no clock to move', async () => {
    for (const url of ['/api/v1/demo/sign-in', '/api/v1/demo/clock', '/api/auth/demo-sign-in']) {
      const answer = await post(http, url, { email: 'desk@staff.example', days: 1 });
      expect(answer.statusCode, url).toBe(404);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    for (const url of ['/api/v1/demo/sign-ins', '/api/v1/demo/mail'])
      expect((await get(http, url)).statusCode, url).toBe(404);
  });

  it('a server in demo mode still refuses both for a clinic that is not a demo', async () => {
    const mixed = await testHttp(world, { demo: true });
    try {
      expect((await post(mixed, '/api/v1/demo/sign-in', { email: 'desk@staff.example' })).statusCode).toBe(
        404,
      );
      expect((await post(mixed, '/api/v1/demo/clock', { days: 1 })).statusCode).toBe(404);
      expect((await get(mixed, '/api/v1/demo/sign-ins')).statusCode).toBe(404);
    } finally {
      await mixed.close();
    }
  });

  it('a demo clinic lets its day be moved, and every page of it says that it is one', async () => {
    const before = (await get(demo, '/api/v1/clinic')).json();
    expect(before.demo).toBe(true);
    const moved = await post(demo, '/api/v1/demo/clock', { days: 3 });
    expect(moved.statusCode).toBe(200);
    const after = (await get(demo, '/api/v1/clinic')).json();
    const days = (Date.parse(`${after.today}T00:00Z`) - Date.parse(`${before.today}T00:00Z`)) / 86_400_000;
    expect(days).toBe(3);
  });
});

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and lists what is there', async () => {
    const document = (await get(http, '/api/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    expect(document.paths['/api/v1/enquiries'].post.requestBody).toBeDefined();
    expect(document.paths['/api/v1/score'].post.responses['422']).toBeDefined();
    expect(document.paths['/api/v1/demo/clock']).toBeUndefined();
  });
});

describe('health', () => {
  it('says that the process lives and that the database is ready, and nothing else', async () => {
    expect((await get(http, '/health/live')).json()).toEqual({ status: 'live' });
    expect((await get(http, '/health/ready')).json()).toEqual({ status: 'ready' });
  });
});
