import { randomUUID } from 'node:crypto';
import type { ShownVisit } from '../care/show-visit.ts';
import { listTasks, tickTask } from '../care/tasks.ts';
import { openRecord } from '../care/treat.ts';
import { useCartridge as takeCartridge } from '../care/treat-cartridge.ts';
import { saveRecord } from '../care/treat-save.ts';
import { signRecord } from '../care/treat-sign.ts';
import type { ShownRecord } from '../care/treat-view.ts';
import { markVisit } from '../care/visits.ts';
import type { Work } from '../care/work.ts';
import { deviceLabels } from '../clinical/device-labels.ts';
import type { RecordState, ZoneEntry } from '../clinical/session-record.ts';
import type { Zone } from '../clinical/zones.ts';
import { addDays } from '../kernel/day.ts';
import { atHome } from './ask.ts';
import type { Face } from './charts.ts';
import { act, type PatientLife, practitionerOf, type Script } from './life.ts';
import { lotFor, scanOf } from './lots.ts';
import { dayOf, minutesAfter } from './opening.ts';
import { penOfLabel } from './premises.ts';

/** Minutes from the start of the visit. */
const CREAM_ON = 3;
const CREAM_OFF = 37;
const NEEDLES_FROM = 39;
const NEEDLES_TO = 61;
const DONE = 78;

const CREAM = { product: 'lidocaine-4', grams: 28, areaCm2: 200, occluded: false } as const;

/** Why the practitioner goes on in spite of a finding, by its rule. */
const REASONS: Readonly<Record<string, string>> = {
  'technique-depth-over-ceiling': 'Deep boxcar scars on this cheek; depth discussed and agreed before.',
};
const OTHER_REASON = 'Seen and discussed with the patient; going on is the better choice.';

export type Treatment = {
  readonly visit: ShownVisit;
  readonly face: Face;
  /** Deepest setting on the cheeks, mm. */
  readonly depthMm: number;
  /** Label of the pen that is taken, where it is not the one the calendar holds. */
  readonly pen?: string;
};

/** What is known of a session that is over. */
export type Treated = { readonly recordId: string; readonly endedAt: string };

/** Ticks older than this are of no interest to anybody. */
const TICKS_DAYS = 70;

/** Some days before a session the patient ticks off what is prepared. */
export async function* prepare(life: PatientLife, visit: ShownVisit): Script {
  if (visit.day < addDays(life.clinic.today, -TICKS_DAYS)) return;
  yield atHome(life, addDays(visit.day, -2));
  await act(life, life.patient, async (work) => {
    const { tasks } = await listTasks(work, life.patientId);
    const own = tasks.filter(
      (task) =>
        task.visitId === visit.id && task.stage === 'before' && task.whose === 'patient' && !task.done,
    );
    for (const task of own.slice(0, life.chance.between(1, 3))) await tickTask(work, task.id, true);
  });
}

/** A session from arrival to goodbye: cream on, needled, cartridge scanned, signed. */
export async function* treat(life: PatientLife, treatment: Treatment): Script<Treated> {
  const { visit } = treatment;
  const practitioner = practitionerOf(life, visit.practitionerId);
  yield minutesAfter(visit.start, life.chance.between(-6, -1));
  await act(life, life.clinic.frontDesk, (work) => markVisit(work, visit.id, { as: 'arrived' }));
  yield minutesAfter(visit.start, CREAM_ON + 1);
  const opened = await act(life, practitioner, (work) => begin(work, life, treatment));
  yield minutesAfter(visit.start, DONE + life.chance.between(0, 5));
  await act(life, practitioner, async (work) => {
    await finish(work, life, { treatment, opened });
    await markVisit(work, visit.id, { as: 'finished' });
  });
  return { recordId: opened.id, endedAt: minutesAfter(visit.start, NEEDLES_TO) };
}

const { exceed } = deviceLabels;

/** The pen of the calendar, unless the story says another, or its label is too narrow for this skin or depth. */
function penFor({ person }: PatientLife, { depthMm, pen }: Treatment): string | undefined {
  const isOutside = depthMm > exceed.maxDepthMm || person.fitzpatrick > (exceed.fitzpatrick?.high ?? 0);
  return isOutside ? deviceLabels['skinpen-precision'].id : pen;
}

const creamOn = (visit: ShownVisit) => ({
  id: randomUUID(),
  ...CREAM,
  on: minutesAfter(visit.start, CREAM_ON),
});

/** The record is opened and the numbing clock starts. */
async function begin(work: Work, life: PatientLife, treatment: Treatment): Promise<ShownRecord> {
  const { clinic } = life;
  const { visit } = treatment;
  const deviceId = penOfLabel.get(penFor(life, treatment) ?? '');
  const opening = { visitId: visit.id, ...(deviceId === undefined ? {} : { deviceId }) };
  const opened = await openRecord(work, opening, 'en');
  // Saved while the cream is on only where somebody will look at it: on the day that is shown.
  if (visit.day !== clinic.today) return opened;
  const { id, revision, state } = opened;
  const applications = [creamOn(visit)];
  return saveRecord(work, { id, revision, state: { ...state, applications }, language: 'en' });
}

type Finishing = { readonly treatment: Treatment; readonly opened: ShownRecord };

async function finish(work: Work, life: PatientLife, { treatment, opened }: Finishing): Promise<void> {
  const { id, device } = opened;
  const lot = lotFor(life.clinic.lots, device.label ?? '', dayOf(work.now));
  const serial = `${lot.lot}-${String(life.chance.between(1000, 9999))}${life.person.phone.slice(-3)}`;
  await takeCartridge(work, { id, scan: scanOf(lot, serial), withoutSerial: false, language: 'en' });
  const state = stateOf(life, treatment, opened.state);
  const saved = await saveRecord(work, { id, revision: opened.revision, state, language: 'en' });
  const { revision } = await answered(work, saved);
  await signRecord(work, { id, revision, language: 'en' });
}

/** Where a finding wants a reason, one is given. */
function answered(work: Work, record: ShownRecord): Promise<ShownRecord> | ShownRecord {
  const open = record.findings.filter((finding) => finding.needsReason && finding.reason === undefined);
  if (open.length === 0) return record;
  const reasons = open.map(({ id, rule }) => ({ finding: id, reason: REASONS[rule] ?? OTHER_REASON }));
  return saveRecord(work, {
    id: record.id,
    revision: record.revision,
    state: { ...record.state, reasons },
    language: 'en',
  });
}

function stateOf(life: PatientLife, { visit, face, depthMm }: Treatment, state: RecordState): RecordState {
  const after = (minutes: number): string => minutesAfter(visit.start, minutes);
  const applications = state.applications.length > 0 ? state.applications : [creamOn(visit)];
  return {
    ...state,
    applications: applications.map((line) => ({ ...line, off: after(CREAM_OFF) })),
    startedAt: after(NEEDLES_FROM),
    endedAt: after(NEEDLES_TO),
    zones: zonesOf(life, face, depthMm),
    topicals: [{ name: 'Hyaluronic acid', at: after(NEEDLES_FROM) }],
    notes: life.chance.of(NOTES),
  };
}

const NOTES = [
  'Tolerated well.',
  'Brief pauses over the left cheek. Even erythema at the end.',
  'Cooled for five minutes. Aftercare sheet given, questions answered.',
  '',
] as const;

const THIN: readonly Zone[] = ['temple-left', 'temple-right', 'forehead', 'nose'];

function zonesOf({ person, chance }: PatientLife, { zones }: Face, depthMm: number): readonly ZoneEntry[] {
  // From type V on needling stops at redness, before bleeding.
  const endpoint = person.fitzpatrick >= 5 ? 'erythema' : 'pinpoint-bleeding';
  const passes = chance.between(3, 5);
  return (Object.keys(zones) as Zone[]).map((zone) =>
    THIN.includes(zone)
      ? { zone, depthMm: 0.75, passes: 3, endpoint: 'erythema' }
      : { zone, depthMm, passes, endpoint },
  );
}
