import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookiesOf, get, post, staffAccount, type TestHttp, testHttp } from '../support/http.ts';
import { testWorld, type World } from '../support/world.ts';

let world: World;
let http: TestHttp;
let cookie: string;

/** A demo clinic, whose staff sign in with one click. */
beforeAll(async () => {
  world = await testWorld({ demo: true });
  http = await testHttp(world, { demo: true });
  await staffAccount(http, world, 'practitioner', 'practitioner@clinic.example');
  cookie = cookiesOf(await post(http, '/api/v1/demo/sign-in', { email: 'practitioner@clinic.example' }));
});
afterAll(async () => {
  await http.close();
  await world.close();
});

const send = (url: string, body: unknown, key?: string) =>
  post(http, `/api/v1${url}`, body, { cookie, ...(key && { 'idempotency-key': key }) });

const read = async (url: string) => (await get(http, `/api/v1${url}`, { cookie })).json();

const answers = {
  birthDate: '1999-04-02',
  fitzpatrick: 4,
  scarTypes: ['rolling'],
  pregnancy: 'no',
  conditions: [],
  medicines: [],
  skinCare: [{ label: 'Aqua, Glycerin, Retinol', lastUse: 'ongoing' }],
  procedures: [],
  allergies: [],
  sun: { sunburn: false, lastTan: 'none', planned: [] },
};

describe('from an enquiry to a signed consent, over HTTP', () => {
  let patientId: string;

  it('opens a record with the answers in it', async () => {
    const enquiry = await post(http, '/api/v1/enquiries', {
      name: 'Rosa Quist',
      email: 'rosa@patient.example',
      phone: '+44 20 7946 0003',
      selfCheck: answers,
    });
    const opened = await send('/patients', { enquiryId: enquiry.json().id });
    expect(opened.json()).toMatchObject({ existing: false, answersKept: true });
    patientId = opened.json().patientId;
    expect(await read(`/patients/${patientId}`)).toMatchObject({ name: 'Rosa Quist', skinType: 4 });
    expect((await read('/patients?q=rosa')).patients).toHaveLength(1);
  });

  it('shows every finding with its sources, and takes a judgement of each', async () => {
    const { screenings } = await read(`/patients/${patientId}/screenings?language=es`);
    const [screening] = screenings;
    const ids: string[] = screening.findings.map((one: { id: string }) => one.id);
    expect(screening.decision).toBe('defer');
    expect(screening.findings[0].finding.sources.length).toBeGreaterThan(0);
    const unjudged = await send(`/screenings/${screening.id}/review`, { judgements: [] });
    expect(unjudged.json().errors.map((fault: { pointer: string }) => fault.pointer)).toEqual(
      ids.map((id) => `/judgements/${id}`),
    );
    const judgements = ids.map((finding) => ({
      finding,
      verdict: 'overridden',
      reason: 'the cream has been stopped',
    }));
    const key = 'one-review-of-rosa';
    const [first, second] = await Promise.all([
      send(`/screenings/${screening.id}/review`, { judgements }, key),
      send(`/screenings/${screening.id}/review`, { judgements }, key),
    ]);
    expect([first.statusCode, second.statusCode], first.body).toEqual([200, 200]);
    expect(second.json()).toEqual(first.json());
    expect(await read(`/patients/${patientId}/may-treat`)).toEqual({ status: 'allowed', reasons: [] });
  });

  it('points at every slip in new answers', async () => {
    const slip = await send(`/patients/${patientId}/intake`, {
      answers: { ...answers, fitzpatrick: 9, medicins: [] },
    });
    expect(slip.statusCode).toBe(422);
    expect(
      slip
        .json()
        .errors.map((fault: { pointer: string }) => fault.pointer)
        .sort(),
    ).toEqual(['/answers/fitzpatrick', '/answers/medicins']);
  });

  it('scores what was charted', async () => {
    const made = await send(`/patients/${patientId}/assessments`, {
      chart: {
        goodmanBaron: { lesions: { 'deep-broad': 12 } },
        visibleAt50cm: true,
        stretchTest: 'flattens',
      },
    });
    expect(made.json().scores).toMatchObject({
      goodmanBaronQualitative: { grade: 3 },
      goodmanBaronQuantitative: { score: 6 },
    });
    const empty = await send(`/patients/${patientId}/assessments`, { chart: {} });
    expect(empty.json().errors[0].pointer).toBe('/chart');
  });

  it('takes a signature, and lets it be read again', async () => {
    const { documents, needed } = await read(`/patients/${patientId}/consents`);
    expect(needed).toEqual(['treatment', 'photographs']);
    const [document] = documents;
    const signed = await send(`/patients/${patientId}/consents`, {
      documentId: document.id,
      digest: document.digest,
      signedName: 'Rosa Quist',
    });
    expect(signed.statusCode, signed.body).toBe(200);
    const kept = await read(`/consents/${signed.json().id}`);
    expect(kept).toMatchObject({ unchanged: true, document: { title: document.title } });
    expect((await read(`/patients/${patientId}/reviews`)).due).toEqual({ kind: 'none' });
  });

  it('answers an id that is none, and one that is somebody else’s, alike', async () => {
    for (const id of ['none', '00000000-0000-4000-8000-000000000001']) {
      const answer = await get(http, `/api/v1/patients/${id}`, { cookie });
      expect([id, answer.statusCode]).toEqual([id, 404]);
    }
  });
});
