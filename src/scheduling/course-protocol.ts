import { numberOf, type Protocol } from '../clinical/protocol.ts';
import { addDays, laterOf } from '../kernel/day.ts';
import type { Blackout, Course, GapRule } from './request.ts';

/** Slack after the longest possible course, so that a holiday in the middle does not make it impossible. */
export const SLACK_DAYS = 120;

/** The gaps a course gets from a protocol when nobody asks for others. */
export const gapsOf = (protocol: Protocol): GapRule => ({
  min: numberOf(protocol, 'gapIdealDays'),
  ideal: numberOf(protocol, 'gapIdealDays'),
  max: numberOf(protocol, 'gapLongestDays'),
});

const sameGap = (a: GapRule, b: GapRule): boolean =>
  a.min === b.min && a.ideal === b.ideal && a.max === b.max;

/** A gap as the new protocol has it; one a clinician chose stays, but never below the shortest. */
function gapUnder(gap: GapRule, from: Protocol, to: Protocol): GapRule {
  if (sameGap(gap, gapsOf(from))) return gapsOf(to);
  const min = Math.max(gap.min, numberOf(to, 'gapShortestDays'));
  const ideal = Math.max(gap.ideal, min);
  return { min, ideal, max: Math.max(gap.max, ideal) };
}

/** Days that were the old protocol's become the new one's; screening closes one fewer, for a wait's last day is open. */
function daysUnder(days: number | undefined, was: number, is: number): number | undefined {
  if (days === was) return is;
  return days === was - 1 ? Math.max(0, is - 1) : days;
}

const blackoutUnder = (blackout: Blackout, from: Protocol, to: Protocol): Blackout => ({
  ...blackout,
  daysBefore: daysUnder(
    blackout.daysBefore,
    numberOf(from, 'sunscreenAfterDays'),
    numberOf(to, 'sunscreenAfterDays'),
  ),
  daysAfter: daysUnder(blackout.daysAfter, numberOf(from, 'sunBeforeDays'), numberOf(to, 'sunBeforeDays')),
});

const gapsUnder = (gapDays: Course['gapDays'], from: Protocol, to: Protocol): Course['gapDays'] => {
  if (gapDays === undefined) return undefined;
  return 'min' in gapDays ? gapUnder(gapDays, from, to) : gapDays.map((gap) => gapUnder(gap, from, to));
};

/** The planner's rules of a course that goes from one protocol to another. How many sessions it has does not change. */
export function courseUnder(course: Course, from: Protocol, to: Protocol): Course {
  const gapDays = gapsUnder(course.gapDays, from, to);
  const longest = numberOf(to, 'gapLongestDays') * (course.sessions - 1) + SLACK_DAYS;
  return {
    ...course,
    ...(gapDays === undefined ? {} : { gapDays }),
    latest: laterOf(course.latest, addDays(course.earliest, longest)),
    ...(course.blackouts === undefined
      ? {}
      : { blackouts: course.blackouts.map((blackout) => blackoutUnder(blackout, from, to)) }),
  };
}
