import type { z } from 'zod';
import { type Symptom, symptoms } from '../../../clinical/healing.ts';
import { readSign, type Sign, strongestLevel } from '../../../clinical/triage.ts';
import { reportCheckIn } from '../../../contract/check-ins.ts';

export const NONE = 'none';

/** A check-in as it is being typed: a list of signs that nobody touched is not an empty one. */
export type Typed = { readonly [symptom in Symptom]?: number } & {
  readonly signs: readonly (Sign | typeof NONE)[];
  readonly note: string;
};

export const emptyCheckIn: Typed = { signs: [], note: '' };

const isSign = (sign: Sign | typeof NONE): sign is Sign => sign !== NONE;

/** Whether what is ticked needs help before anything else is asked. `day`: whole days since the session. */
export function isEmergency({ signs }: Typed, day: number): boolean {
  const ticked = signs.filter(isSign);
  const all = new Set(ticked);
  return strongestLevel(ticked.map((sign) => readSign(sign, { day, all }).level)) === 'emergency';
}

/**
 * What is sent: every symptom answered and the list of signs gone through, unless help is needed at once: then whatever
 * is there is sent. "None of these" is an empty list.
 */
export const checkInSchema = (language: 'en' | 'es', day: number) => ({
  safeParse: (value: unknown) => {
    const typed = value as Typed;
    const { signs, ...rest } = typed;
    const isUrgent = isEmergency(typed, day);
    const missing = [
      ...symptoms.filter((symptom) => !isUrgent && typed[symptom] === undefined),
      ...(signs.length === 0 ? ['signs' as const] : []),
    ];
    const body = reportCheckIn.body.superRefine((_, context: z.RefinementCtx) => {
      for (const path of missing) context.addIssue({ code: 'custom', path: [path], message: 'missing' });
    });
    return body.safeParse({ ...rest, signs: signs.filter(isSign), language });
  },
});
