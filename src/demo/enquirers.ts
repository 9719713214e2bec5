import { closeEnquiry } from '../care/close-enquiry.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import type { Trait } from './answers.ts';
import { ask, atDesk } from './ask.ts';
import { act, type Life, type Script } from './life.ts';
import { at } from './opening.ts';

/** Somebody who has only asked, so far or for good. */
type Enquirer = {
  readonly daysAgo: number;
  readonly time: string;
  readonly message: string;
  readonly language: 'en' | 'es';
  readonly traits?: readonly Trait[];
  /** Why the front desk closed it. */
  readonly closed?: string;
};

export const enquirers: readonly Enquirer[] = [
  {
    daysAgo: 0,
    language: 'en',
    time: '08:05',
    message:
      'I start a new job in four months and would like to have most of it behind me by then. Is that possible?',
    traits: ['retinol'],
  },
  {
    daysAgo: 0,
    time: '10:34',
    language: 'es',
    message: 'Tomé isotretinoína hasta hace tres meses. ¿Tengo que esperar más?',
    traits: ['isotretinoin'],
  },
  {
    daysAgo: 1,
    language: 'en',
    time: '21:20',
    message: 'How many sessions for rolling scars, and how red will I be at work?',
  },
  {
    daysAgo: 2,
    language: 'en',
    time: '19:48',
    message: 'I get cold sores twice a year. Does that rule me out?',
    traits: ['cold-sores', 'unsure'],
  },
  {
    daysAgo: 33,
    language: 'en',
    time: '12:31',
    message: 'What does one session cost?',
    closed: 'Wanted prices only; sent by e-mail, no answer after two weeks.',
  },
  {
    daysAgo: 88,
    language: 'en',
    time: '18:55',
    message: 'Do you also treat scars of burns on the arm?',
    closed: 'Scar of a burn: not treated here, told where to ask.',
  },
  {
    daysAgo: 190,
    language: 'en',
    time: '22:10',
    message: 'I live abroad and could come for a single week in summer.',
    closed: 'Cannot come for a course; a clinic nearer home was suggested.',
  },
];

const DAYS_OPEN = 6;

export async function* enquireOnly(life: Life, enquirer: Enquirer): Script {
  const { daysAgo, closed, language: _, ...enquiry } = enquirer;
  const on: IsoDate = addDays(life.clinic.today, -daysAgo);
  const id = yield* ask(life, { on, ...enquiry });
  if (closed === undefined) return;
  yield atDesk(life, at(addDays(on, DAYS_OPEN), '09:00'));
  await act(life, life.clinic.frontDesk, (work) => closeEnquiry(work, id, closed));
}
