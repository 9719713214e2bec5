import { carePlan } from '../clinical/care-plan.ts';
import type { CareAnswers, CareTask } from '../clinical/care-plan-task.ts';
import { type Language, languages } from '../clinical/finding.ts';
import type { Protocol, ProtocolRef } from '../clinical/protocol.ts';
import { dayAt } from '../kernel/time.ts';
import { selectLatestIntake } from '../store/intakes.ts';
import { protocolOf } from './protocols.ts';
import type { Work } from './work.ts';

/** What a plan of preparation and aftercare depends on, besides the session itself. */
export type CareGround = {
  readonly answers: CareAnswers;
  readonly protocol: Protocol;
  readonly timeZone: string;
};

export async function careGround(work: Work, patientId: string, ref: ProtocolRef): Promise<CareGround> {
  const intake = await selectLatestIntake(work.tx, patientId);
  const answers = (intake?.answers ?? {}) as CareAnswers;
  return { answers, protocol: await protocolOf(work, ref), timeZone: work.clinic.timeZone };
}

export const languageOf = (text: string): Language => languages.find((one) => one === text) ?? 'en';

/** The tasks around a session that starts at `start`, in a language. */
export function tasksAround(
  ground: CareGround,
  visit: { start: string; end: string },
  language: Language,
): readonly CareTask[] {
  const { answers, protocol, timeZone } = ground;
  const { skinCare, medicines, conditions } = answers;
  return carePlan({
    sessionDay: dayAt(visit.start, timeZone),
    sessionEndsAt: visit.end,
    timeZone,
    protocol,
    answers: { skinCare, medicines, conditions },
    language,
  });
}
