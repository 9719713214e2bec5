import { bookConsultation, readOpenConsultations } from '../care/consultation.ts';
import { enquire } from '../care/enquire.ts';
import { createPatient } from '../care/patients.ts';
import type { ShownVisit } from '../care/show-visit.ts';
import { markVisit } from '../care/visits.ts';
import type { Actor } from '../care/work.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import { epochMs } from '../kernel/time.ts';
import { type Answers, answersOf, type Trait } from './answers.ts';
import {
  act,
  type Life,
  type PatientLife,
  patientActor,
  practitionerOf,
  type Script,
  visitor,
} from './life.ts';
import { at, dayOf, isOpen, minutesAfter, openFrom } from './opening.ts';

const EVENINGS = ['07:40', '12:25', '18:50', '19:35', '20:20', '21:45'] as const;

/** A time at which somebody at home takes out their phone. */
export const atHome = ({ chance }: Life, on: IsoDate): string =>
  minutesAfter(at(on, chance.of(EVENINGS)), chance.between(0, 24));

const LAST_HOUR = '15:30';

/** The next moment at which the front desk gets round to something. */
export function atDesk({ chance }: Life, after: string): string {
  const soon = minutesAfter(after, chance.between(15, 80));
  const day = dayOf(soon);
  const isToday = isOpen(day) && soon >= at(day, '09:00') && soon <= at(day, LAST_HOUR);
  return isToday
    ? soon
    : minutesAfter(
        at(openFrom(addDays(day, Number(soon > at(day, '09:00')))), '09:05'),
        chance.between(0, 50),
      );
}

const MESSAGES = {
  en: [
    'I have had these scars since school. Could you tell me whether it would help?',
    'A friend had it done and was pleased. What does a course cost in time?',
    'I tried peels before, without much change. I would like an honest opinion.',
    'Can I come after work? I would rather not take a day off each time.',
    '',
  ],
  es: [
    'Tengo estas marcas desde hace años. ¿Me podría ayudar este tratamiento?',
    'Me gustaría saber cuántas sesiones hacen falta y cuánto tiempo lleva.',
    '',
  ],
} as const;

export type Enquiry = {
  readonly on: IsoDate;
  readonly time?: string;
  readonly traits?: readonly Trait[];
  readonly message?: string;
};

/** Somebody does the self-check and writes to the clinic. */
export async function* ask(life: Life, { on, time, traits = [], message }: Enquiry): Script<string> {
  const { person, chance } = life;
  yield time === undefined ? atHome(life, on) : at(on, time);
  const selfCheck: Answers = answersOf(person, on, traits);
  const { id } = await act(life, visitor(life), (work) =>
    enquire(work, {
      name: person.name,
      email: person.email,
      phone: person.phone,
      language: person.language,
      message: message ?? chance.of(MESSAGES[person.language]),
      selfCheck,
    }),
  );
  return id;
}

export type Consultation = { readonly on: IsoDate; readonly time?: string };

/** The front desk opens a record from the enquiry and books a consultation. */
export async function* admit(
  life: Life,
  { enquiryId, asked, consultation }: { enquiryId: string; asked: IsoDate; consultation: Consultation },
): Script<PatientLife & { readonly visit: ShownVisit }> {
  yield atDesk(life, at(asked, '22:30'));
  const { patientId } = await act(life, life.clinic.frontDesk, (work) => createPatient(work, { enquiryId }));
  const own: PatientLife = { ...life, patientId, patient: patientActor(life.clinic, patientId) };
  const visit = await bookFor(own, consultation);
  return { ...own, visit };
}

/** Books a consultation on a day, as near to a time as it is free. */
export const bookFor = (life: PatientLife, { on, time = '11:00' }: Consultation): Promise<ShownVisit> =>
  act(life, life.clinic.frontDesk, async (work) => {
    const wanted = epochMs(at(on, time));
    const distance = (start: string): number => Math.abs(epochMs(start) - wanted);
    const { starts } = await readOpenConsultations(work, on, 3);
    const [first] = starts.toSorted((a, b) => distance(a.start) - distance(b.start));
    if (first === undefined) throw new Error(`no place for a consultation on ${on}`);
    const { start, practitionerId } = first;
    return bookConsultation(work, { patientId: life.patientId, start, practitionerId });
  });

/** The patient comes, is seen, and goes; `see` is what the practitioner does before saying goodbye. */
export async function* attend<T>(
  life: PatientLife,
  visit: ShownVisit,
  see: (practitioner: Actor) => Promise<T>,
): Script<T> {
  yield minutesAfter(visit.start, life.chance.between(-7, 3));
  await act(life, life.clinic.frontDesk, (work) => markVisit(work, visit.id, { as: 'arrived' }));
  yield minutesAfter(visit.end, life.chance.between(-4, 2));
  const practitioner = practitionerOf(life, visit.practitionerId);
  const outcome = await see(practitioner);
  await act(life, practitioner, (work) => markVisit(work, visit.id, { as: 'finished' }));
  return outcome;
}
