import type { ShownCourse, ShownOffer } from '../care/show-course.ts';
import type { ShownVisit } from '../care/show-visit.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import { admit, ask, atHome, attend } from './ask.ts';
import { assessFirst, review } from './assess.ts';
import { type Face, faceOf } from './charts.ts';
import { undergo } from './course.ts';
import { act, type Life, type PatientLife, type Script } from './life.ts';
import { isOpen, openBefore } from './opening.ts';
import { choose, offer, rhythmOf, start } from './plan.ts';
import type { Planned, Seen, Story } from './story.ts';

/** One patient's life in the clinic, from the enquiry on. */
export async function* live(life: Life, story: Story): Script {
  const { way } = story;
  if ('plan' in way) yield* liveCourse(life, story, way);
  else yield* liveConsultation(life, story, way);
}

type Come = PatientLife & { readonly visit: ShownVisit };

/** The self-check some days before, the record, and a place for the consultation. */
async function* come(life: Life, { traits = [] }: Story, consultation: Seen['consultation']): Script<Come> {
  const asked = addDays(consultation.on, -life.chance.between(5, 9));
  const enquiryId = yield* ask(life, { on: asked, traits });
  return yield* admit(life, { enquiryId, asked, consultation });
}

async function* liveConsultation(life: Life, story: Story, { consultation, conclusion }: Seen): Script {
  const { visit, ...own } = yield* come(life, story, consultation);
  if (conclusion === undefined) return;
  const { reason } = conclusion;
  const concluded =
    conclusion.kind === 'wait'
      ? { kind: conclusion.kind, until: addDays(consultation.on, conclusion.days), reason }
      : { kind: conclusion.kind, reason };
  yield* attend(own, visit, (practitioner) =>
    act(own, practitioner, (work) => review(work, own.patientId, concluded)),
  );
}

/** The last open day on or before one. */
const openBy = (on: IsoDate): IsoDate => (isOpen(on) ? on : openBefore(on));

async function* liveCourse(life: Life, story: Story, way: Planned): Script {
  const on = openBy(addDays(rhythmOf(way.plan).first, -way.lead));
  const time = life.chance.of(['09:30', '11:00', '13:30', '15:00']);
  const { visit, ...own } = yield* come(life, story, { on, time });
  const face = faceOf(life.person, life.chance);
  const offered = yield* attend(own, visit, (practitioner) => begin(own, practitioner, { way, face }));
  if (offered === undefined || way.until === 'offered') return;
  yield atHome(own, addDays(on, 1));
  const course: ShownCourse = await choose(own, offered);
  yield* undergo(own, { course, face, events: way.events });
}

type Beginning = { readonly way: Planned; readonly face: Face };

/** The first consultation of somebody who goes on: assessed, a course started, calendars offered. */
async function begin(
  life: PatientLife,
  practitioner: Parameters<typeof assessFirst>[1],
  { way, face }: Beginning,
): Promise<ShownOffer | undefined> {
  await assessFirst(life, practitioner, face);
  const course = await start(life, practitioner, way.plan);
  return way.until === 'started' ? undefined : offer(life, practitioner, course.id);
}
