import { z } from 'zod';
import { type ScreenedFinding, verdicts } from '../../../../contract/screenings.ts';
import { type IsoDate, isIsoDate } from '../../../../kernel/day.ts';
import type { useTexts } from '../../../texts/language.ts';

type Say = ReturnType<typeof useTexts<'screening'>>;

/** The review while it is being made: one entry a finding, by the finding's id. */
export type ReviewInput = {
  readonly judgements: Readonly<Record<string, { readonly verdict: string; readonly reason: string }>>;
  readonly conclusion: { readonly kind: string; readonly until: string; readonly reason: string };
};

export const SHORTEST_REASON = 3;

/** Nothing judged yet; what was overridden the last time brings its reason along, to be looked at again. */
export const emptyReview = (findings: readonly ScreenedFinding[]): ReviewInput => ({
  judgements: Object.fromEntries(
    findings.map(({ id, before }) => [id, { verdict: '', reason: before?.reason ?? '' }]),
  ),
  conclusion: { kind: 'go-on', until: '', reason: '' },
});

const judgementSchema = ({ id, finding, overridable }: ScreenedFinding, say: Say) =>
  z
    .object({
      verdict: z.enum(verdicts, {
        error: say(overridable ? 'fault.judge' : 'fault.accept', { title: finding.title }),
      }),
      reason: z.string(),
    })
    .refine(({ verdict, reason }) => verdict === 'accepted' || reason.trim().length >= SHORTEST_REASON, {
      path: ['reason'],
      error: say('fault.reason', { title: finding.title }),
    })
    .transform(({ verdict, reason }) =>
      verdict === 'accepted'
        ? { finding: id, verdict: 'accepted' as const }
        : { finding: id, verdict: 'overridden' as const, reason: reason.trim() },
    );

const reasonSchema = (say: Say) =>
  z
    .string()
    .trim()
    .min(SHORTEST_REASON, { error: say('fault.conclusion-reason') });

const conclusionSchema = (say: Say) =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('go-on') }),
    z.object({
      kind: z.literal('wait'),
      until: z.string().refine((text): text is IsoDate => isIsoDate(text), { error: say('fault.until') }),
      reason: reasonSchema(say),
    }),
    z.object({ kind: z.literal('decline'), reason: reasonSchema(say) }),
  ]);

/** The review as the server takes it, from what is in the form. */
export const reviewSchema = (findings: readonly ScreenedFinding[], say: Say) =>
  z
    .object({
      judgements: z.object(
        Object.fromEntries(findings.map((screened) => [screened.id, judgementSchema(screened, say)])),
      ),
      conclusion: conclusionSchema(say),
    })
    .transform(({ judgements, conclusion }) => ({ judgements: Object.values(judgements), conclusion }));
