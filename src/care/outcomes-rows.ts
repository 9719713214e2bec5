import type { CourseRow } from '../evidence/outcomes/course-row.ts';
import {
  hasStaleCourses,
  latestVersion,
  lockOutcomes,
  nextVersion,
  saveOutcomes,
  selectCourseFacts,
  selectOutcomes,
  takeStaleCourses,
} from '../store/outcomes.ts';
import { courseRowOf } from './outcomes-row.ts';
import type { Work } from './work.ts';

/** Courses worked out in one statement. */
const BATCH = 2000;

/** Works out anew every course whose records changed; answers the version that everything now has. Asks no policy. */
export async function refreshOutcomes({ tx, clinic }: Work): Promise<number> {
  if (!(await hasStaleCourses(tx))) return latestVersion(tx);
  await lockOutcomes(tx, clinic.id);
  const stale = await takeStaleCourses(tx);
  if (stale.length === 0) return latestVersion(tx);
  const version = await nextVersion(tx);
  for (let at = 0; at < stale.length; at += BATCH) {
    const courseIds = stale.slice(at, at + BATCH);
    const facts = await selectCourseFacts(tx, { courseIds, timeZone: clinic.timeZone });
    const outcomes = facts.map((one) => ({
      courseId: one.courseId,
      patientId: one.patientId,
      outcome: courseRowOf(one) ?? null,
    }));
    await saveOutcomes(tx, { clinicId: clinic.id, version, outcomes });
  }
  return version;
}

type Held = {
  readonly byId: Map<string, CourseRow>;
  version: number;
  /** In the order of their first session; made anew when something changed. */
  sorted: readonly CourseRow[];
};

/** The rows of a few clinics, so that a change of one course reads one course again. */
const held = new Map<string, Held>();
const MOST_CLINICS = 4;

function heldFor(clinicId: string): Held {
  const found = held.get(clinicId) ?? { byId: new Map<string, CourseRow>(), version: 0, sorted: [] };
  held.delete(clinicId);
  held.set(clinicId, found);
  const [oldest] = held.keys();
  if (held.size > MOST_CLINICS && oldest !== undefined) held.delete(oldest);
  return found;
}

const byStart = (a: CourseRow, b: CourseRow): number =>
  a.startedOn === b.startedOn ? (a.id < b.id ? -1 : 1) : a.startedOn < b.startedOn ? -1 : 1;

/** Every course that has started, as of a version that {@link refreshOutcomes} answered. Asks no policy. */
export async function outcomeRows({ tx, clinic }: Work, version: number): Promise<readonly CourseRow[]> {
  const mine = heldFor(clinic.id);
  if (mine.version >= version) return mine.sorted;
  const changed = await selectOutcomes(tx, mine.version);
  for (const { courseId, outcome } of changed) {
    if (outcome === null) mine.byId.delete(courseId);
    else mine.byId.set(courseId, outcome as CourseRow);
  }
  mine.sorted = [...mine.byId.values()].sort(byStart);
  mine.version = version;
  return mine.sorted;
}
