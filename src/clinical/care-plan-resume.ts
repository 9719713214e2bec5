import { PEELING_STARTS } from '../evidence/facts/care.ts';
import { addDays, daysBetween, type IsoDate, laterOf } from '../kernel/day.ts';
import type { CareTask } from './care-plan-task.ts';

/** What a check-in said about peeling on a day; left out, it was not answered. */
export type PeelingReport = { readonly on: IsoDate; readonly peeling?: number | undefined };

/** When what was stopped may come back. */
export type ResumeDay =
  | { readonly kind: 'resume'; readonly on: IsoDate }
  /** The skin still peeled when it was last asked about. */
  | { readonly kind: 'peeling'; readonly since: IsoDate }
  /** Nobody has said since flaking could have started: it is not assumed that nothing peels. */
  | { readonly kind: 'unknown'; readonly askOn: IsoDate };

type Answered = { readonly on: IsoDate; readonly peeling: number };

/**
 * The day on which a `restart` task takes effect: its own first day, or later the first day on which a check-in said
 * that nothing peels any more. Skin that does not peel before flaking starts proves nothing.
 */
export function resumeDay(
  task: Pick<CareTask, 'from' | 'dependsOn'>,
  session: IsoDate,
  checkIns: readonly PeelingReport[],
): ResumeDay {
  if (task.dependsOn === undefined) return { kind: 'resume', on: task.from };
  const answered = checkIns
    .flatMap(({ on, peeling }): Answered[] => (peeling === undefined ? [] : [{ on, peeling }]))
    .sort((a, b) => daysBetween(b.on, a.on));
  const last = answered.at(-1);
  if (last !== undefined && last.peeling > 0) return { kind: 'peeling', since: last.on };
  const lastPeeling = answered.findLast(({ peeling }) => peeling > 0)?.on;
  const flakes = addDays(session, PEELING_STARTS.value);
  const clear = answered.find(
    ({ on, peeling }) => peeling === 0 && on >= flakes && (lastPeeling === undefined || on > lastPeeling),
  );
  if (clear === undefined) return { kind: 'unknown', askOn: task.from };
  return { kind: 'resume', on: laterOf(task.from, clear.on) };
}
