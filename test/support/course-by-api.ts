import { randomUUID } from 'node:crypto';
import { type Client, client, demoClient, done } from './client.ts';

export type Staff = { readonly desk: Client; readonly practitioner: Client; readonly lead: Client };

export const staffOf = async (url: string): Promise<Staff> => ({
  desk: await demoClient(url, 'front-desk'),
  practitioner: await demoClient(url, 'practitioner'),
  lead: await demoClient(url, 'safety-lead'),
});

/** Everything a screening asks, answered so that nothing stands in the way. */
const answers = {
  birthDate: '1999-04-02',
  sex: 'female',
  fitzpatrick: 3,
  scarTypes: ['rolling'],
  pregnancy: 'no',
  conditions: [],
  medicines: [],
  skinCare: [],
  procedures: [],
  allergies: [],
  sun: { sunburn: false, planned: [] },
};

type Screening = { id: string; findings: { id: string }[] };

/** A patient who may be treated: answers reviewed, consent signed. Made over the API, as the pages do. */
export async function treatablePatient({ desk, practitioner }: Staff): Promise<string> {
  const contact = {
    name: `Robin ${randomUUID().slice(0, 6)}`,
    email: `${randomUUID()}@patient.example`,
    phone: '+44 20 7946 0003',
    birthDate: answers.birthDate,
  };
  const { patientId } = done(await desk.post<{ patientId: string }>('/patients', contact));
  done(await practitioner.post(`/patients/${patientId}/intake`, { answers }));
  const { screenings } = done(
    await practitioner.get<{ screenings: Screening[] }>(`/patients/${patientId}/screenings`),
  );
  const [screening] = screenings;
  if (screening === undefined) throw new Error('no screening was made');
  const judgements = screening.findings.map(({ id }) => ({ finding: id, verdict: 'accepted' }));
  done(await practitioner.post(`/screenings/${screening.id}/review`, { judgements }));
  await signTreatmentConsent(practitioner, patientId, contact.name);
  return patientId;
}

type Documents = { documents: { id: string; kind: string; digest: string }[] };

async function signTreatmentConsent(
  practitioner: Client,
  patientId: string,
  signedName: string,
): Promise<void> {
  const { documents } = done(await practitioner.get<Documents>(`/patients/${patientId}/consents`));
  const document = documents.find((one) => one.kind === 'treatment');
  if (document === undefined) throw new Error('there is no consent to sign');
  done(
    await practitioner.post(`/patients/${patientId}/consents`, {
      documentId: document.id,
      digest: document.digest,
      signedName,
    }),
  );
}

export type Course = {
  readonly id: string;
  readonly status: string;
  readonly sessions: {
    readonly number: number;
    readonly status: string;
    readonly visit?: { readonly id: string; readonly start: string; readonly day: string };
  }[];
};

export type Offered = {
  readonly courseId: string;
  readonly offerId: string;
  readonly plans: { readonly sessions: { readonly start: string }[] }[];
};

/** A course with calendars on offer. */
export async function offeredCourse({ practitioner }: Staff, patientId: string): Promise<Offered> {
  const course = done(await practitioner.post<Course>('/courses', { patientId }));
  const answer = done(
    await practitioner.post<{ status: string; offer: { id: string; plans: Offered['plans'] } }>(
      `/courses/${course.id}/offers`,
    ),
  );
  if (answer.status !== 'offered') throw new Error(`no calendar: ${JSON.stringify(answer)}`);
  return { courseId: course.id, offerId: answer.offer.id, plans: answer.offer.plans };
}

type Clinic = { readonly now: string; readonly today: string };

/** Moves the demo clinic's clock to an instant that lies ahead, as near as whole hours allow, never past it. */
export async function moveClockTo(url: string, instant: string): Promise<Clinic> {
  const { now } = done(await client(url).get<Clinic>('/clinic'));
  const hours = Math.floor((Date.parse(instant) - Date.parse(now)) / 3_600_000);
  if (hours > 0)
    done(await client(url).post('/demo/clock', { days: Math.floor(hours / 24), hours: hours % 24 }));
  return done(await client(url).get<Clinic>('/clinic'));
}
