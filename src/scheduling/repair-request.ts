import type { ResourceOut } from './change-request.ts';
import type { Clinic, Course, Session, Visit } from './request.ts';

/** A course on the calendars of a clinic, some of its sessions perhaps done. */
export type BookedCourse = {
  readonly id: string;
  readonly visit: Visit;
  readonly course: Course;
  readonly booked: readonly Session[];
  readonly done?: number | undefined;
};

/** What a repair weighs against the courses' own costs. */
export type RepairWeights = {
  /** For every session that starts at another time. */
  readonly moved: number;
  /** For every day that a session shifts. */
  readonly day: number;
};

/** A move outweighs any shift it may save, and a day of shift as much as a day off the ideal gap. */
export const DEFAULT_REPAIR_WEIGHTS: RepairWeights = { moved: 1000, day: 10 };

/** For a course that cannot be kept by its rules: its sessions stay as they are, to be settled by hand. */
export const UNPLACED_COST = 1_000_000;

export const DEFAULT_WITHIN_DAYS = 28;

/**
 * A resource drops out, and every course that would have used it is rearranged, all together.
 *
 * The objective, to be least: the sum over the affected courses of
 * `moved` × sessions that start at another time + `day` × days they shift + the course's own cost as in `plan`,
 * or of {@link UNPLACED_COST} for a course that no rearrangement can keep.
 * Visits of courses that are not affected stay where they are, as does every session that is done.
 */
export type RepairRequest = {
  readonly clinic: Clinic;
  readonly courses: readonly BookedCourse[];
  readonly out: Omit<ResourceOut, 'verb'>;
  /** How many days, at most, a session may shift. */
  readonly withinDays?: number | undefined;
  readonly weights?: RepairWeights | undefined;
};

/** One affected course after the repair. */
export type RepairedCourse = {
  readonly id: string;
  /** False when no rearrangement keeps its rules: `sessions` are then as booked, to be settled by hand. */
  readonly placed: boolean;
  readonly sessions: readonly Session[];
  readonly cost: number;
};

/** A repair and how good it is known to be: no repair costs less than `bound`; `gap` is (cost − bound) / cost. */
export type Repair = {
  readonly courses: readonly RepairedCourse[];
  readonly cost: number;
  readonly bound: number;
  readonly gap: number;
};
