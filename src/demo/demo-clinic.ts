import type { Care } from '../care/care.ts';
import type { DemoTime } from '../care/demo-clock.ts';
import { noteDemoPeople, setUpClinic } from '../care/demo-setup.ts';
import type { Actor } from '../care/work.ts';
import type { StaffRole } from '../contract/people.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import { chanceOf } from './chance.ts';
import { enquireOnly, enquirers } from './enquirers.ts';
import type { DemoClinic, Life, Script } from './life.ts';
import { live } from './live.ts';
import { lotsOf, supply } from './lots.ts';
import { at, openFrom, TIME_ZONE } from './opening.ts';
import { inventPerson, type Person } from './person.ts';
import { CLINIC, frontDesk, owner, practitioners, premises } from './premises.ts';
import type { Story } from './story.ts';
import { storyBook } from './story-book.ts';
import { walk } from './walk.ts';

type DemoStaff = {
  readonly clinicId: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly resourceId?: string;
};

/** What the generator cannot do through use cases: make a clinic, set its clock, and make accounts. */
export type DemoPorts = {
  readonly care: Care;
  readonly createClinic: (
    clinic: typeof CLINIC & {
      readonly timeZone: string;
      readonly hosts: readonly string[];
      readonly demo: true;
    },
  ) => Promise<string>;
  readonly setClock: (time: DemoTime) => Promise<void>;
  /** Answers the member's id. */
  readonly createStaff: (staff: DemoStaff) => Promise<string>;
  readonly createPatientAccount: (patient: {
    readonly name: string;
    readonly email: string;
  }) => Promise<void>;
};

export type DemoOptions = {
  /** The day to show; the next open one is taken when the clinic is closed on it. */
  readonly today: IsoDate;
  readonly seed?: number;
};

const SEED = 20_261_123;
const DAYS_LIVED = 400;

/**
 * The time of day at which the clinic is shown: one patient has gone, one is being numbed, one is still to come. The
 * clinic's clock stands there whenever it was made, at midnight too, so that the same day always gives the same clinic.
 */
const SHOWN_AT = '11:40';

type Inhabitant = { readonly person: Person; readonly story: Story };

/** Makes a clinic that has been lived in for more than a year. Answers its id and who is at which stage. */
export async function demoClinic(
  ports: DemoPorts,
  { today: asked, seed = SEED }: DemoOptions,
): Promise<{ readonly clinicId: string; readonly now: string; readonly patients: readonly Inhabitant[] }> {
  const today = openFrom(asked);
  const now = at(today, SHOWN_AT);
  const clinicId = await ports.createClinic({ ...CLINIC, timeZone: TIME_ZONE, hosts: [], demo: true });
  const mailFrom = at(today, '00:00');
  const setClock = (to: string): Promise<void> => ports.setClock({ clinicId, at: to, mailFrom });
  await setClock(at(addDays(today, -DAYS_LIVED), '08:00'));
  const clinic = await furnish(ports, clinicId, today);
  const { patients, scripts } = inhabit(clinic, seed);
  await walk({ scripts, until: now, setClock });
  await setClock(now);
  await introduce(ports, clinic, patients);
  return { clinicId, now, patients };
}

/** Rooms, pens, calendars, and an account for everybody who works here. */
async function furnish(ports: DemoPorts, clinicId: string, today: IsoDate): Promise<DemoClinic> {
  const employ = async (staff: Omit<DemoStaff, 'clinicId'>): Promise<Actor> => {
    const memberId = await ports.createStaff({ clinicId, ...staff });
    const own = staff.resourceId === undefined ? {} : { resourceId: staff.resourceId };
    return { id: `member:${memberId}`, role: staff.role, clinicId, memberId, ...own };
  };
  const { care } = ports;
  const boss = await employ({ ...owner, role: 'owner' });
  await care.perform(boss, (work) => setUpClinic(work, premises(today)));
  const calendars = new Map<string, Actor>();
  for (const { id: resourceId, ...practitioner } of practitioners)
    calendars.set(resourceId, await employ({ ...practitioner, resourceId }));
  const safetyLead = [...calendars.values()].find(({ role }) => role === 'safety-lead') ?? boss;
  return {
    care,
    id: clinicId,
    today,
    owner: boss,
    frontDesk: await employ({ ...frontDesk, role: 'front-desk' }),
    safetyLead,
    practitioners: calendars,
    lots: lotsOf(today),
  };
}

/** Each patient has decisions of their own, so that a change of one story leaves the others as they are. */
const seedOf = (seed: number, place: number): number => seed + 7919 * place;

const givenOf = (name: string): string => name.replace(/^Dr /, '').split(' ')[0] ?? name;

type Wish = Pick<Story, 'language' | 'sex'>;
type Place = { readonly clinic: DemoClinic; readonly seed: number; readonly from: number };

/** A life for every wish, numbered from a place on; no two have one given name as far as the names go. */
function livesOf<Told extends Wish>(
  told: readonly Told[],
  { clinic, seed, from }: Place,
  taken: Set<string>,
): { readonly told: Told; readonly life: Life }[] {
  return told.map((one, index) => {
    const place = from + index;
    const { language, sex } = one;
    const wanted = {
      place,
      today: clinic.today,
      taken,
      ...(language === undefined ? {} : { language }),
      ...(sex === undefined ? {} : { sex }),
    };
    const person = inventPerson(wanted, chanceOf(seedOf(seed, place)));
    taken.add(givenOf(person.name));
    return { told: one, life: { clinic, person, chance: chanceOf(seedOf(seed, place) + 1) } };
  });
}

type Inhabited = { readonly patients: readonly Inhabitant[]; readonly scripts: readonly Script[] };

/** Everybody who comes to the clinic or asks it something, with what they are going to do. */
function inhabit(clinic: DemoClinic, seed: number): Inhabited {
  const taken = new Set([...practitioners, frontDesk, owner].map(({ name }) => givenOf(name)));
  const stories = storyBook(clinic.today);
  const patients = livesOf(stories, { clinic, seed, from: 0 }, taken);
  const asking = livesOf(enquirers, { clinic, seed, from: stories.length }, taken);
  return {
    patients: patients.map(({ told, life }) => ({ story: told, person: life.person })),
    scripts: [
      ...clinic.lots.map((lot) => supply(clinic, lot)),
      ...patients.map(({ told, life }) => live(life, told)),
      ...asking.map(({ told, life }) => enquireOnly(life, told)),
    ],
  };
}

/** Some patients get an account, and a word on the sign-in page about where they stand. */
async function introduce(
  ports: DemoPorts,
  clinic: DemoClinic,
  patients: readonly Inhabitant[],
): Promise<void> {
  const notes = patients.flatMap(({ person, story: { note } }) =>
    note === undefined ? [] : [{ email: person.email, note }],
  );
  for (const { person } of patients.filter(({ story }) => story.note !== undefined))
    await ports.createPatientAccount(person);
  await ports.care.perform(clinic.owner, (work) => noteDemoPeople(work, notes));
}
